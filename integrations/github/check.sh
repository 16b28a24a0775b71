#!/bin/sh
# What action.yml runs. Its inputs come as variables, so that no text of theirs is ever read as part of a command.
set -eu
set -- check --format github
[ -z "${ZV_SARIF:-}" ] || set -- "$@" --format "sarif=$ZV_SARIF"
[ -z "${ZV_AGAINST:-}" ] || set -- "$@" --against "$ZV_AGAINST"
[ -z "${ZV_BASELINE:-}" ] || set -- "$@" --baseline "$ZV_BASELINE"
[ -z "${ZV_MAX_WARNINGS:-}" ] || set -- "$@" --max-warnings "$ZV_MAX_WARNINGS"
set -- "$@" --
# One path a line.
while IFS= read -r path; do
  [ -z "$path" ] || set -- "$@" "$path"
done <<PATHS
${ZV_PATHS:-.}
PATHS
exec "$(dirname -- "$0")/../zv" "$@"
