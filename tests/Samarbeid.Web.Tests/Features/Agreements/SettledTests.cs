using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Web.Features.Agreements.Keep;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Tests.Features.Meetings;
using static Samarbeid.Web.Tests.Features.Agreements.Pledged;

namespace Samarbeid.Web.Tests.Features.Agreements;

/// <summary>What became of the promises of an agreement comes before the council that gave them, and before the municipal council.</summary>
public sealed class SettledTests : IAsyncLifetime
{
    private Town _town = null!;
    private List<PeriodRow> _over = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        var agreement = await InForceAsync(_town);
        _over = [.. agreement.Commitments[0].Periods.Where(p => p.Last < TestSystem.Today)];
        await MarkAsync(_town.Contact, Party.Police, Verdict.Kept, "");
        await MarkAsync(_town.Mayor, Party.Municipality, Verdict.NotKept, "Ingen kom");
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task The_meeting_is_shown_what_each_side_had_said_by_that_day_and_not_what_was_said_after()
    {
        var meeting = await _town.PlanAsync(TestSystem.Today.AddDays(20));
        var before = await _town.PlanAsync(TestSystem.Today.AddDays(10));

        await using var db = await _town.System.Database.OpenAsync(_town.Contact.Id, Domain.Access.Operation.ReadMinutes);
        var shown = (await db.ReadMinutesAsync(meeting.Head.Id, default))!.FollowUp.Commitments.Single(c => c.First == _over[0].First);
        Assert.Equal((Patrol.Text, Verdict.Kept, Verdict.NotKept), (shown.Text, shown.ByPolice!.Value, shown.ByMunicipality!.Value));

        await MoveBackAsync(before.Head.Id, _over[0].Last.AddDays(1));
        var early = (await db.ReadMinutesAsync(before.Head.Id, default))!.FollowUp.Commitments.Single(c => c.First == _over[0].First);
        Assert.Equal((null, null), (early.ByPolice, early.ByMunicipality));
    }

    [Fact]
    public async Task The_annual_report_counts_what_was_kept_and_lets_both_answers_stand()
    {
        var year = _over[0].Last.Year;
        await using var db = await _town.System.Database.OpenAsync(_town.Contact.Id, Domain.Access.Operation.ReadReportDrafts);

        var content = (await AnnualReportContentQuery.ReadAsync(db, MunicipalityNumber.Parse(TestSystem.Stjordal), year, default))!;
        var told = Assert.Single(content.Commitments);
        Assert.Equal((Patrol.Text, Party.Police), (told.Text, told.Owner));
        Assert.Contains(new ReportedPeriod(Verdict.Kept, Verdict.NotKept), told.Periods);
        Assert.All(told.Periods.Skip(1), p => Assert.Equal(new ReportedPeriod(null, null), p));

        var words = System.Text.Encoding.UTF8.GetString(Infrastructure.Documents.Model.CanonicalJson.Serialize(AnnualReportDocument.Of(content, DateTimeOffset.UnixEpoch)));
        Assert.Contains("1 holdt", words, StringComparison.Ordinal);
        Assert.Contains("1 ikke holdt", words, StringComparison.Ordinal);
    }

    private async Task MarkAsync(Person who, Party side, Verdict verdict, string evidence) =>
        Done(await _town.System.As<MarkCommitment>(who).HandleAsync(_over[0].Id, side, verdict, evidence, default));

    private async Task MoveBackAsync(Domain.Meetings.MeetingId id, DateOnly day)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        var meeting = db.Meetings.IgnoreQueryFilters().Single(m => m.Id == id);
        db.Entry(meeting).Property(m => m.Date).CurrentValue = day;
        await db.SaveChangesAsync();
    }
}
