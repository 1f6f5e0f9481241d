#!/usr/bin/env bash
# The run of a day over 10 000 actions that are due, with a mail server on the same machine: plans, lays cases before bodies, and sends the digests.
# Usage: benchmarks/remind.sh   (after dotnet build --configuration Release; needs python3)
set -euo pipefail
cd "$(dirname "$0")/../src/Samarbeid.Web"
program=(dotnet "${SAMARBEID_PROGRAM:-bin/Release/net10.0/Samarbeid.Web.dll}")
folder=$(mktemp -d)
date=2026-11-30
export Samarbeid__DataDirectory=$folder Samarbeid__PublicBaseAddress=https://samarbeid.example.no
export Mail__Smtp__Host=127.0.0.1 Mail__Smtp__Port=2525 Mail__Smtp__Security=None Mail__From=samarbeid@kommune.no
"${program[@]}" demo --municipalities 60 --years 8 >/dev/null 2>&1

python3 - "$folder/samarbeid.db" $date <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
isOpen = "State IN ('Planned', 'InProgress', 'OnHold')"
missing = 10_000 - db.execute(f"SELECT COUNT(*) FROM ActionItem WHERE {isOpen}").fetchone()[0]
db.execute("UPDATE ActionItem SET State = 'InProgress', CompletedOn = NULL, Result = NULL WHERE Id IN (SELECT Id FROM ActionItem WHERE State = 'Completed' LIMIT ?)", (missing,))
db.execute(f"UPDATE ActionItem SET DueDate = date(?, printf('%+d days', (abs(random()) % 27) - 13)) WHERE {isOpen}", (sys.argv[2],))
db.commit()
PY

python3 - <<'PY' &
import asyncio

async def serve(reader, writer):
    writer.write(b"220 sink\r\n")
    isText = False
    while line := await reader.readline():
        if isText:
            if line == b".\r\n":
                isText = False
                writer.write(b"250 ok\r\n")
        elif line[:4].upper() == b"DATA":
            isText = True
            writer.write(b"354 go on\r\n")
        elif line[:4].upper() == b"QUIT":
            writer.write(b"221 bye\r\n")
            break
        else:
            writer.write(b"250 ok\r\n")
        await writer.drain()
    writer.close()

async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 2525) as server:
        await server.serve_forever()

asyncio.run(main())
PY
sink=$!
trap 'kill $sink; rm -rf "$folder"' EXIT
sleep 1
time "${program[@]}" remind --date $date
