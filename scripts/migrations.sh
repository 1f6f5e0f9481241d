#!/usr/bin/env bash
# Before the first release there is one migration for each engine: this makes both anew from the model.
set -euo pipefail
cd "$(dirname "$0")/.."

project=src/Samarbeid.Infrastructure
dotnet tool restore >/dev/null
rm -rf $project/Persistence/Migrations
for engine in Sqlite SqlServer; do
  dotnet tool run dotnet-ef migrations add Initial --project $project \
    --context "${engine}DbContext" --output-dir "Persistence/Migrations/$engine"
done
