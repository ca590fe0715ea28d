import * as z from 'zod';
import { levels } from '../company/vocabulary.ts';

export const level = z.enum(levels);

export const levelInterval = z.strictObject({ estimate: level, low: level, high: level });
