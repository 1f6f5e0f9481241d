using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>What somebody sends us cannot look like a line of ours, wherever in an entry it stands.</summary>
public sealed class OneLineConsoleTests
{
    private const string Forged = "info: Samarbeid[0] Everything is fine";

    public static TheoryData<string> Breaks => ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\u001b[2K\u001b[1A", "\u009b2K", "\b\b\b", "\u202e", "\u2066", "\u0000", "\u007f"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void An_entry_is_one_line_without_a_sign_that_steers(string sign)
    {
        var sent = $"kari{sign}{Forged}";
        var scopes = new LoggerExternalScopeProvider();
        using var scope = scopes.Push($"RequestPath:/{sent}");

        var written = Write(scopes, $"Asked for {sent}", new InvalidOperationException(sent, new FormatException(sent)));

        Assert.EndsWith(Environment.NewLine, written, StringComparison.Ordinal);
        var line = written[..^Environment.NewLine.Length];
        Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e' or '\u2066');
        Assert.StartsWith("warn: Samarbeid.Test[7] => RequestPath:/kari", line, StringComparison.Ordinal);
        Assert.Equal(4, line.Split(Forged).Length - 1);
    }

    [Theory]
    [InlineData("/kalender/", ".ics")]
    [InlineData("/KALENDER/", "")]
    [InlineData("https://samarbeid.example/kalender/", ".ics?x=1")]
    public void The_secret_address_of_a_calendar_is_written_nowhere_in_an_entry(string before, string after)
    {
        var secret = Samarbeid.Domain.People.PersonalSecret.New().Characters;
        var address = $"{before}{secret}{after}";
        var scopes = new LoggerExternalScopeProvider();
        using var scope = scopes.Push($"SpanId:1, RequestPath:{address} RequestId:2");

        var written = Write(scopes, $"Request starting HTTP/1.1 GET {address} - -", new InvalidOperationException(address));

        Assert.DoesNotContain(secret, written, StringComparison.Ordinal);
        Assert.Contains("RequestId:2", written, StringComparison.Ordinal);
        Assert.Equal(3, written.Split("/kalender/…").Length - 1);
    }

    [Fact]
    public void Letters_of_all_languages_and_pictures_are_left_as_they_are() =>
        Assert.Contains("Påske på Snåsa – ᚠ🙂", Write(null, "Påske på Snåsa – ᚠ🙂", null), StringComparison.Ordinal);

    [Fact]
    public void The_time_and_the_scopes_stand_there_where_they_are_asked_for()
    {
        var scopes = new LoggerExternalScopeProvider();
        using var scope = scopes.Push("RequestId:1");

        var written = Write(scopes, "Ready", null, new() { IncludeScopes = false, TimestampFormat = "HH:mm:ss ", UseUtcTimestamp = true });

        Assert.Equal($"12:30:00 warn: Samarbeid.Test[7] Ready{Environment.NewLine}", written);
    }

    private static string Write(IExternalScopeProvider? scopes, string message, Exception? fault, ConsoleFormatterOptions? options = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 12, 30, 0, TimeSpan.Zero));
        using var writer = new StringWriter();
        var entry = new LogEntry<string>(LogLevel.Warning, "Samarbeid.Test", new EventId(7), message, fault, (state, _) => state);
        new OneLineConsole(new Fixed(options ?? new() { IncludeScopes = true }), clock).Write(entry, scopes, writer);
        return writer.ToString();
    }

    private sealed class Fixed(ConsoleFormatterOptions options) : IOptionsMonitor<ConsoleFormatterOptions>
    {
        public ConsoleFormatterOptions CurrentValue => options;

        public ConsoleFormatterOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<ConsoleFormatterOptions, string?> listener) => null;
    }
}
