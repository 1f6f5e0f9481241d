using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>What a visit over HTTP leaves in the security log.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class SecurityLogHttpTests(DevelopmentServer server)
{
    private readonly DateTimeOffset _begun = DateTimeOffset.UtcNow;

    [Fact]
    public async Task Sign_in_and_out_leave_a_line_each()
    {
        var client = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        var token = DevelopmentServer.TokenOf(await client.GetStringAsync("/kriminalitet"));
        await client.PostAsync(SignInAddresses.SignOut, new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token }));

        var lines = await LinesAsync(SecurityEventKind.SignedOut);

        Assert.Contains(lines, l => l.Kind is SecurityEventKind.SignedIn && lines.Any(o => o.Kind is SecurityEventKind.SignedOut && o.Thing == l.Thing));
    }

    [Fact]
    public async Task A_refusal_is_told_by_the_pattern_of_the_page_and_never_by_what_the_visitor_wrote()
    {
        var client = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/administrasjon/kommuner/fødselsnummer?hemmelig=1")).StatusCode);

        var line = (await LinesAsync(SecurityEventKind.Refused)).Last();

        Assert.Equal("/administrasjon/kommuner/{Number}", line.Thing);
    }

    [Fact]
    public async Task Somebody_elses_meeting_is_told_of_and_one_that_is_nowhere_is_not()
    {
        var (client, nowhere) = (await server.SignedInAsync(DevelopmentServer.Administrator), Guid.NewGuid());
        var contact = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        await using var db = Open();
        var foreign = await db.Meetings.IgnoreQueryFilters().Where(m => db.MeetingBodies.IgnoreQueryFilters()
            .Any(b => b.Id == m.BodyId && b.Municipalities.All(x => x.Municipality != Domain.Municipalities.MunicipalityNumber.Parse("5035")))).FirstAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync($"/moter/{nowhere}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await contact.GetAsync(MeetingAddresses.Of(foreign.Id))).StatusCode);

        var hidden = (await LinesAsync(SecurityEventKind.Hidden)).Where(l => l.Kind is SecurityEventKind.Hidden).ToList();

        Assert.Contains(hidden, l => l.Thing == $"{foreign.Id.Value}");
        Assert.DoesNotContain(hidden, l => l.Thing == $"{nowhere}");
        Assert.Contains("Spurte etter noe som er skjult", WebUtility.HtmlDecode(await client.GetStringAsync(SecurityLogAddresses.List)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_minutes_and_a_draft_is_told_and_reading_the_approved_report_is_not()
    {
        var contact = await server.SignedInAsync(DevelopmentServer.PoliceContact);
        await using var db = Open();
        var held = await db.Meetings.IgnoreQueryFilters().Where(m => m.State == MeetingState.Approved && db.MeetingBodies.IgnoreQueryFilters()
            .Any(b => b.Id == m.BodyId && b.Municipalities.Any(x => x.Municipality == Domain.Municipalities.MunicipalityNumber.Parse("5035")))).FirstAsync();
        var draft = await db.AnnualReports.IgnoreQueryFilters()
            .FirstAsync(r => r.State == AnnualReportState.Draft && r.Municipality == Domain.Municipalities.MunicipalityNumber.Parse("5035"));
        Assert.Equal(HttpStatusCode.OK, (await contact.GetAsync(MeetingAddresses.Minutes(held.Id))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await contact.GetAsync(AnnualReportAddresses.File(draft.Municipality, draft.Year))).StatusCode);

        Assert.Contains(await LinesAsync(SecurityEventKind.MinutesRead), l => l.Thing == $"Meeting {held.Id.Value}");
        Assert.Contains(await LinesAsync(SecurityEventKind.DraftRead), l => l.Thing == $"AnnualReport {draft.Id.Value}");
    }

    private SamarbeidDbContext Open() => server.Services.GetRequiredService<SystemDatabases>().Open("test");

    /// <summary>Since the test began, when one of the kind has been written; that takes a moment.</summary>
    private async Task<List<SecurityEvent>> LinesAsync(SecurityEventKind kind)
    {
        for (var patience = 100; ; patience--)
        {
            await using var db = Open();
            var lines = await db.SecurityEvents.AsNoTracking().Where(e => e.At >= _begun).OrderBy(e => e.Sequence).ToListAsync();
            if (lines.Any(l => l.Kind == kind)) return lines;

            Assert.True(patience > 0, $"No line of {kind}.");
            await Task.Delay(200);
        }
    }
}
