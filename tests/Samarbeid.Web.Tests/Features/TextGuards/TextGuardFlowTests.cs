using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.TextGuards;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.TextGuards;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.TextGuards;

/// <summary>What may be about a single person does not go out before it is removed, or somebody has said why it stands there; all of it is shown at once, with where it stands.</summary>
public sealed class TextGuardFlowTests
{
    private const string Text = "Mora til Ola Nordmann, 912 34 567, ola@nord.no, sak 12345678 12/24.";

    private static readonly TextFinding[] Found =
    [
        new(FindingKind.MailAddress, "ola@nord.no"), new(FindingKind.CaseNumber, "12345678 12/24"),
        new(FindingKind.PhoneNumber, "912 34 567"), new(FindingKind.PersonName, "Ola Nordmann"),
    ];

    [Fact]
    public async Task A_notice_is_stopped_and_all_that_stops_it_is_shown_with_where_it_stands()
    {
        await using var town = await Town.BuildAsync();
        var seen = await WithAsync(town, Text);

        var stopped = (await CallAsync(town, seen.Head.Id)).Refusal;
        Assert.Equal(TextGuardRules.Found.Code, stopped?.Code);
        Assert.Equal(Found.Length, stopped?.Arguments[0]);
        var rows = await RowsAsync(town, town.Contact, seen.Head.Id);
        Assert.Equal(Found, rows.Select(r => r.Finding));
        Assert.All(rows, row => Assert.Equal(["Sak: Uro i sentrum: Bakgrunn"], row.Where));
        Assert.Empty(await RowsAsync(town, town.Stranger, seen.Head.Id));
        Assert.Empty(await RowsAsync(town, town.DistrictSheriff, MeetingId.New()));
    }

    [Fact]
    public async Task Confirmed_with_a_reason_it_goes_out_and_who_said_so_is_kept_without_the_words()
    {
        await using var town = await Town.BuildAsync();
        var seen = await WithAsync(town, Text);

        Assert.Equal(TextGuardRules.NeedsReason.Code, (await ConfirmAsync(town, town.Contact, seen.Head.Id, " ")).Refusal?.Code);
        Assert.False((await ConfirmAsync(town, town.Stranger, seen.Head.Id, "fordi")).IsDone);
        Assert.True((await ConfirmAsync(town, town.Contact, seen.Head.Id, "Han har bedt om det")).IsDone);

        Assert.True((await CallAsync(town, seen.Head.Id)).IsDone);
        var kept = await town.ReadAsync(db => db.TextConfirmations.IgnoreQueryFilters().ToListAsync());
        Assert.Equal(Found.Select(f => f.Kind).Order(), kept.Select(c => c.Kind).Order());
        Assert.All(kept, c => Assert.Equal(("Han har bedt om det", town.Contact.Id, 64), (c.Reason, c.By, c.TextHash.Length)));
    }

    [Fact]
    public async Task What_is_confirmed_holds_until_the_approval_and_another_finding_stops_again()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        await town.NoteAllAsync(held);
        await ConcludeAsync(town, held, Text);
        Assert.Equal(TextGuardRules.Found.Code, (await SendAsync(town, held.Head.Id)).Refusal?.Code);
        Assert.True((await ConfirmAsync(town, town.Secretary, held.Head.Id, "Avtalt")).IsDone);

        await ConcludeAsync(town, await town.SeeAsync(held.Head.Id), $"{Text} Ring 22 33 44 55.");
        Assert.Equal(1, (await SendAsync(town, held.Head.Id)).Refusal?.Arguments[0]);
        await ConcludeAsync(town, await town.SeeAsync(held.Head.Id), Text);
        Assert.True((await SendAsync(town, held.Head.Id)).IsDone);
        await town.ApproveAsync(held.Head.Id);
    }

    [Theory]
    [InlineData("Person 1 og Kari Nordmann", true)]
    [InlineData("Nils Medlem tar saken", false)]
    [InlineData("Nils Medlems forslag", false)]
    public async Task Whoever_is_in_the_register_may_be_named(string text, bool stops)
    {
        await using var town = await Town.BuildAsync();
        await town.System.SaveAsync(Person.Register("Nils Medlem", "nils@eksempel.no", "", Party.Municipality, Language.Bokmal).Value);
        var seen = await WithAsync(town, text);

        Assert.Equal(!stops, (await CallAsync(town, seen.Head.Id)).IsDone);
    }

    [Fact]
    public async Task Only_what_stands_in_the_texts_is_confirmed()
    {
        await using var town = await Town.BuildAsync();
        var seen = await WithAsync(town, "");

        Assert.True((await town.System.As<ConfirmTexts>(town.Contact).HandleAsync(GuardedKind.Meeting, seen.Head.Id.Value, [], Found, "På forhånd", default)).IsDone);

        Assert.Equal(0, await town.ReadAsync(db => db.TextConfirmations.IgnoreQueryFilters().CountAsync()));
    }

    private static async Task<MeetingView> WithAsync(Town town, string background)
    {
        var seen = await town.PlanAsync(TestSystem.Today.AddDays(20));
        Assert.True((await town.System.As<AddAgendaItem>(town.Contact).HandleAsync(
            SingleUseKey.New(), seen.Head.Id, seen.Head.Version, new(AgendaItemKind.Case, "Uro i sentrum", background), default)).IsDone);
        return await town.SeeAsync(seen.Head.Id);
    }

    private static async Task<Outcome> CallAsync(Town town, MeetingId id)
    {
        var version = (await town.SeeAsync(id)).Head.Version;
        return (await town.System.As<CallMeeting>(town.Contact).HandleAsync(id, version, null, default)).WithoutValue;
    }

    private static async Task ConcludeAsync(Town town, MeetingView seen, string words)
    {
        var item = (await town.SeeAsync(seen.Head.Id)).Items[0];
        Assert.True((await town.System.As<ConcludeItem>(town.Secretary).HandleAsync(
            seen.Head.Id, item.Id, new(item.Conclusion, item.IsNoted), new(words, false), default)).IsDone);
    }

    private static async Task<Outcome> SendAsync(Town town, MeetingId id)
    {
        var version = (await town.SeeAsync(id)).Head.Version;
        return await town.System.As<SendMinutesForApproval>(town.Secretary).HandleAsync(id, version, default);
    }

    private static Task<IReadOnlyList<FindingRow>> RowsAsync(Town town, Person who, MeetingId id) =>
        town.System.As<FindingQueries>(who).ListAsync(GuardedKind.Meeting, id.Value, [], default);

    private static async Task<Outcome> ConfirmAsync(Town town, Person who, MeetingId id, string reason)
    {
        var shown = (await RowsAsync(town, town.Contact, id)).Select(r => r.Finding).ToList();
        return await town.System.As<ConfirmTexts>(who).HandleAsync(GuardedKind.Meeting, id.Value, [], shown, reason, default);
    }
}
