#!/usr/bin/env bash
# sbom.sh VERSION: everything that is in the program, from its lock files, without the tools that only make it smaller, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

runtime=$(dotnet msbuild generator/CareersSite -getProperty:BundledNETCoreAppPackageVersion)
jq --null-input --arg version "$1" --arg runtime "$runtime" '
  def part($kind; $name; $version): "pkg:\($kind)/\($name)@\($version)" as $id
    | { type: "library", "bom-ref": $id, name: $name, version: $version, purl: $id };
  ([inputs.dependencies["net10.0"] | to_entries[] | select(.value.type != "Project" and .key != "Microsoft.NET.ILLink.Tasks")] | unique_by(.key)
    | map(part("nuget"; .key; .value.resolved) + { properties: [{ name: "nuget:contentHash", value: .value.contentHash }] })) as $packages
  | ["Microsoft.NETCore.App", "Microsoft.AspNetCore.App"] as $frameworks
  | ($packages + ($frameworks | map(part("generic"; .; $runtime)))) as $parts
  | {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { type: "application", "bom-ref": "careers", name: "careers", version: $version } },
      components: $parts,
      dependencies: [{ ref: "careers", dependsOn: ($parts | map(.["bom-ref"])) }]
    }
' generator/*/packages.lock.json
