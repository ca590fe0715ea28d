#!/usr/bin/env bash
# Runs the check and hands on what it found: annotations, summary, outputs. It ends with 0 whatever
# came out, so that a comment can still be written; the last step of the action fails instead.
set -uo pipefail

folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/omnigauge.XXXXXX")

# Split at spaces and line ends. Nothing in them is run, expanded or taken for a pattern.
read -r -d '' -a command <<< "$CHECK_COMMAND" || true
read -r -d '' -a arguments <<< "${CHECK_ARGUMENTS:-}" || true

# Whatever is printed meanwhile, such as names from the files, is no command to the runner. Errors go
# the same way as the rest, or they could come after the end of this.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$token"
"${command[@]}" check ${arguments[@]+"${arguments[@]}"} --quiet \
  --format github -o "$folder/annotations.txt" \
  --format summary -o "$folder/summary.md" \
  --format comment -o "$folder/comment.md" \
  --format json -o "$folder/result.json" \
  -- "$CHECK_PATH" 2>&1
code=$?
echo "::$token::"

if [ ! -f "$folder/result.json" ]; then
  # npx says 1 where it finds no package, which is not the answer of a check.
  [ "$code" -gt 1 ] || code=2
  echo "::error title=omnigauge::It could not be assessed: the log says why."
  {
    echo "exit-code=$code"
    echo 'passed=false'
  } >> "$GITHUB_OUTPUT"
  exit 0
fi

if [ "${CHECK_ANNOTATIONS:-true}" = true ]; then
  cat "$folder/annotations.txt"
else
  head -n 1 "$folder/annotations.txt"
fi
if [ "${CHECK_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$folder/summary.md" >> "$GITHUB_STEP_SUMMARY"
fi
{
  echo "exit-code=$code"
  echo "comment-path=$folder/comment.md"
  echo "result-path=$folder/result.json"
  # shellcheck disable=SC2016 # The signs are those of JavaScript.
  node -e '
    const { passed, on, level, score } = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
    console.log(`passed=${passed}\nlevel=${level[on]}\nscore=${score[on] ?? ""}`);
  ' "$folder/result.json"
} >> "$GITHUB_OUTPUT"
