using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AnnualReports.Review;
using Samarbeid.Web.Features.AnnualReports.Write;
using Samarbeid.Web.Features.Challenges;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Tests.Features.AnnualReports;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.TextGuards;

/// <summary>What looks like a person's number may be saved, and does not go out before it is removed or somebody has said why it stands there.</summary>
public sealed class BirthNumberGuardTests
{
    private const string Number = "179120 99997";
    private const string Shown = "179120 •••••";

    [Fact]
    public async Task A_notice_is_stopped_until_the_number_is_removed()
    {
        await using var town = await Town.BuildAsync();
        var seen = await WithAsync(town, Number);
        Assert.Equal(TextGuardRules.BirthNumberFound.Code, (await CallAsync(town, seen)).Refusal?.Code);
        Assert.Equal(MeetingState.Planned, (await town.SeeAsync(seen.Head.Id)).Head.State);

        var item = (await town.SeeAsync(seen.Head.Id)).Items.Single(i => i.Background == Number);
        Assert.True((await town.System.As<ChangeAgendaItem>(town.Contact).HandleAsync(
            seen.Head.Id, seen.Head.Version, item.Id, item.Title, "uten nummer", null, default)).IsDone);
        Assert.True((await CallAsync(town, await town.SeeAsync(seen.Head.Id))).IsDone);
    }

    [Fact]
    public async Task A_number_beside_the_name_of_who_presents_an_item_is_found_as_one_in_its_background()
    {
        await using var town = await Town.BuildAsync();
        var seen = await WithAsync(town, "");
        var item = seen.Items.Single(i => i.Kind is AgendaItemKind.Case);
        Assert.True((await town.System.As<ChangeAgendaItem>(town.Contact).HandleAsync(
            seen.Head.Id, seen.Head.Version, item.Id, item.Title, "", new(null, $"Kari ({Number})", null), default)).IsDone);

        Assert.Equal(TextGuardRules.BirthNumberFound.Code, (await CallAsync(town, await town.SeeAsync(seen.Head.Id))).Refusal?.Code);
    }

    [Fact]
    public async Task Confirmed_with_a_reason_it_goes_out_and_who_confirmed_it_is_kept()
    {
        await using var town = await Town.BuildAsync();
        var seen = await WithAsync(town, Number);

        Assert.Equal(TextGuardRules.NeedsReason.Code, (await ConfirmAsync(town, town.Contact, seen.Head.Id, " ")).Refusal?.Code);
        Assert.False((await ConfirmAsync(town, town.Stranger, seen.Head.Id, "fordi")).IsDone);
        Assert.False((await CallAsync(town, seen)).IsDone);
        Assert.True((await ConfirmAsync(town, town.Contact, seen.Head.Id, "Det er et saksnummer")).IsDone);

        Assert.True((await CallAsync(town, seen)).IsDone);
        var kept = await town.ReadAsync(db => db.TextConfirmations.IgnoreQueryFilters().SingleAsync());
        Assert.Equal(("Det er et saksnummer", town.Contact.Id), (kept.Reason, kept.By));
        Assert.DoesNotContain("99997", kept.TextHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_are_stopped_before_they_are_sent_and_again_by_another_number()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        await ConcludeAsync(town, held.Head.Id, Number);
        Assert.Equal(TextGuardRules.BirthNumberFound.Code, (await SendAsync(town, held.Head.Id)).Refusal?.Code);
        Assert.True((await ConfirmAsync(town, town.Secretary, held.Head.Id, "Det er et saksnummer")).IsDone);

        await ConcludeAsync(town, held.Head.Id, $"{Number} og 018154 50023");
        Assert.Equal(TextGuardRules.BirthNumberFound.Code, (await SendAsync(town, held.Head.Id)).Refusal?.Code);
        await ConcludeAsync(town, held.Head.Id, Number);
        Assert.True((await SendAsync(town, held.Head.Id)).IsDone);
        await town.ApproveAsync(held.Head.Id);
    }

    [Fact]
    public async Task Only_the_number_that_was_shown_is_confirmed_not_one_that_somebody_has_written_since()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        await ConcludeAsync(town, held.Head.Id, Number);
        Assert.Equal(Shown, (await SendAsync(town, held.Head.Id)).Refusal?.Arguments[0]);
        await ConcludeAsync(town, held.Head.Id, $"{Number} og 018154 50023");

        Assert.True((await ConfirmAsync(town, town.Secretary, held.Head.Id, "Det er et saksnummer")).IsDone);

        Assert.Equal("018154 •••••", (await SendAsync(town, held.Head.Id)).Refusal?.Arguments[0]);
    }

    [Fact]
    public async Task A_report_is_stopped_on_its_way_to_review_and_by_what_it_quotes_at_its_approval()
    {
        await using var scene = await ReportScene.StartAsync();
        var sent = await scene.SentAsync();
        Assert.True((await scene.System.As<IdentifyChallenge>(scene.Contact).HandleAsync(
            SingleUseKey.New(), ReportScene.Stjordal, "Uro", $"Meldt av {Number}", "", default)).IsDone);

        Assert.Equal(TextGuardRules.BirthNumberFound.Code, (await scene.Approve(scene.Sheriff).HandleAsync(sent.Id, sent.Version, default)).Refusal?.Code);
        ReportScene.Done(await scene.System.As<ConfirmTexts>(scene.Sheriff).HandleAsync(GuardedKind.AnnualReport, sent.Id.Value, [], [new(FindingKind.BirthNumber, Shown)], "Et saksnummer", default));
        ReportScene.Done(await scene.Approve(scene.Sheriff).HandleAsync(sent.Id, sent.Version, default));
    }

    [Fact]
    public async Task A_report_is_stopped_on_its_way_to_review()
    {
        await using var scene = await ReportScene.StartAsync();
        var sent = await scene.SentAsync();
        ReportScene.Done(await scene.System.As<SendReportBack>(scene.Sheriff).HandleAsync(sent.Id, sent.Version, "Se på teksten", default));
        var work = await scene.WorkAsync(scene.Contact);
        ReportScene.Done(await scene.System.As<WriteAnnualReport>(scene.Contact).HandleAsync(work.Id, work.Version, Number, "", Language.Bokmal, default));

        var again = await scene.System.As<SendReportToReview>(scene.Contact).HandleAsync(work.Id, work.Version + 1, default);

        Assert.Equal(TextGuardRules.BirthNumberFound.Code, again.Refusal?.Code);
    }

    private static async Task<Samarbeid.Web.Features.Meetings.MeetingView> WithAsync(Town town, string background)
    {
        var seen = await town.PlanAsync(TestSystem.Today.AddDays(20));
        Assert.True((await town.System.As<AddAgendaItem>(town.Contact).HandleAsync(
            SingleUseKey.New(), seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, "Uro i sentrum", background), default)).IsDone);
        return await town.SeeAsync(seen.Head.Id);
    }

    private static async Task<Outcome> CallAsync(Town town, Samarbeid.Web.Features.Meetings.MeetingView seen) =>
        (await town.System.As<CallMeeting>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, null, default)).WithoutValue;

    private static async Task ConcludeAsync(Town town, MeetingId id, string words)
    {
        foreach (var item in (await town.SeeAsync(id)).Items)
            Assert.True((await town.System.As<ConcludeItem>(town.Secretary).HandleAsync(id, item.Id, new(item.Conclusion, item.IsNoted), new(words, false), default)).IsDone);
    }

    private static async Task<Outcome> SendAsync(Town town, MeetingId id)
    {
        var seen = await town.SeeAsync(id);
        return await town.System.As<SendMinutesForApproval>(town.Secretary).HandleAsync(id, seen.Head.Version, default);
    }

    private static Task<Outcome> ConfirmAsync(Town town, Person who, MeetingId id, string reason) =>
        town.System.As<ConfirmTexts>(who).HandleAsync(GuardedKind.Meeting, id.Value, [], [new(FindingKind.BirthNumber, Shown)], reason, default);
}
