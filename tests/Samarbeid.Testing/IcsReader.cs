using System.Globalization;
using System.Text;

namespace Samarbeid.Testing;

/// <summary>A property of a calendar file, as RFC 5545 §3.1 writes it: name, parameters and value.</summary>
public sealed record IcsProperty(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>§3.3.11: a value that is text, with its escapes undone.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            for (var i = 0; i < Value.Length; i++)
            {
                if (Value[i] is ',' or ';') throw new FormatException($"{Name} has a naked {Value[i]}.");
                if (Value[i] != '\\') text.Append(Value[i]);
                else
                    text.Append(Value[++i] switch
                    {
                        'n' or 'N' => '\n',
                        '\\' or ',' or ';' => Value[i],
                        _ => throw new FormatException($"{Name} escapes {Value[i]}."),
                    });
            }

            return text.ToString();
        }
    }
}

/// <summary>A component with its properties and parts.</summary>
public sealed record IcsComponent(string Name, List<IcsProperty> Properties, List<IcsComponent> Parts)
{
    public IcsProperty this[string name] => Properties.Single(p => p.Name == name);

    public string? Find(string name) => Properties.SingleOrDefault(p => p.Name == name)?.Value;

    public IEnumerable<IcsComponent> All(string name) => Parts.Where(p => p.Name == name);
}

/// <summary>Reads calendar files by the words of RFC 5545, and by nothing of what wrote them.</summary>
public static class IcsReader
{
    public static IcsComponent Read(byte[] file)
    {
        var lines = Unfolded(file);
        var open = new Stack<IcsComponent>();
        foreach (var line in lines)
        {
            var property = Property(line);
            if (property.Name == "BEGIN")
            {
                var part = new IcsComponent(property.Value, [], []);
                if (open.TryPeek(out var whole)) whole.Parts.Add(part);
                open.Push(part);
            }
            else if (property.Name == "END")
            {
                if (open.Peek().Name != property.Value) throw new FormatException($"{property.Value} ends inside {open.Peek().Name}.");
                if (open.Count == 1) return open.Pop();
                open.Pop();
            }
            else open.Peek().Properties.Add(property);
        }

        throw new FormatException("It has no end.");
    }

    /// <summary>The instant of a date with a time, by the rules the file itself brings.</summary>
    public static DateTimeOffset Instant(IcsComponent calendar, IcsProperty property)
    {
        if (property.Value.EndsWith('Z')) return new DateTimeOffset(Moment(property.Value.TrimEnd('Z')), TimeSpan.Zero);

        var zone = calendar.All("VTIMEZONE").Single(z => z["TZID"].Value == property.Parameters["TZID"]);
        var local = Moment(property.Value);
        // The last change before it; an hour that is skipped or doubled is counted by what was before the change (§3.3.5).
        var last = zone.Parts.Select(change => (Change: change, At: ChangeOf(change, local))).Where(c => c.At <= local).MaxBy(c => c.At);
        var (to, from) = (Offset(last.Change["TZOFFSETTO"].Value), Offset(last.Change["TZOFFSETFROM"].Value));
        var isBeforeIt = from > to && local < last.At || from < to && local < last.At + (to - from);
        return new DateTimeOffset(local, isBeforeIt ? from : to);
    }

    public static TimeSpan Offset(string text) => (text[0] == '-' ? -1 : 1) * new TimeSpan(
        int.Parse(text[1..3], CultureInfo.InvariantCulture), int.Parse(text[3..5], CultureInfo.InvariantCulture), 0);

    // The clock goes from one offset to the other at a wall-clock time of the old one.
    private static DateTime ChangeOf(IcsComponent change, DateTime before)
    {
        var rule = change["RRULE"].Value.Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        if ((rule["FREQ"], rule["BYDAY"]) != ("YEARLY", "-1SU")) throw new NotSupportedException(change["RRULE"].Value);

        var first = Moment(change["DTSTART"].Value);
        return Enumerable.Range(before.Year - 1, 2).Select(year => On(year)).Where(at => at >= first && at <= before).Max();

        DateTime On(int year)
        {
            var month = int.Parse(rule["BYMONTH"], CultureInfo.InvariantCulture);
            var last = new DateTime(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-(int)last.DayOfWeek) + first.TimeOfDay;
        }
    }

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static List<string> Unfolded(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        if (text.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().ContainsAny('\r', '\n')) throw new FormatException("A line ends in something else than CRLF.");
        if (!text.EndsWith("\r\n", StringComparison.Ordinal)) throw new FormatException("The last line does not end.");

        var lines = text[..^2].Split("\r\n");
        if (lines.FirstOrDefault(l => Encoding.UTF8.GetByteCount(l) > 75) is { } tooLong) throw new FormatException($"A line is longer than 75 octets: {tooLong}");

        return [.. text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).Split("\r\n")];
    }

    private static IcsProperty Property(string line)
    {
        var parts = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"') isQuoted = !isQuoted;
            if (isQuoted || line[i] is not (';' or ':')) continue;

            parts.Add(line[start..i]);
            start = i + 1;
            if (line[i] == ':') break;
        }

        if (parts.Count == 0) throw new FormatException($"No property: {line}");
        var parameters = parts.Skip(1).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1].Trim('"'));
        return new(parts[0], parameters, line[start..]);
    }
}
