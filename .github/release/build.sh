#!/usr/bin/env bash
# build.sh SYSTEM VERSION FOLDER: the program as one file of native code that needs nothing installed, into a folder.
# SYSTEM is linux-x64, linux-arm64, win-x64 or osx-arm64, and the one that this runs on; its C compiler links the program.
set -euo pipefail
system=$1 version=$2 folder=$3
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The runtime of the other systems is in no lock file, so a copy of these is kept that a release may add to.
dotnet publish generator/CareersSite --configuration Release --runtime "$system" --self-contained \
  --property:PublishAot=true \
  --property:DebugType=none --property:GenerateDocumentationFile=false --property:RunAnalyzers=false \
  --property:NuGetLockFilePath=obj/release.lock.json --property:Version="$version" --output "$work"

mkdir -p "$folder"
case $system in
  win-*) mv "$work/careers.exe" "$folder/careers-$system.exe" ;;
  *) mv "$work/careers" "$folder/careers-$system" ;;
esac
