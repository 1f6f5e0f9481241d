using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.Meetings.Restrictions;

/// <summary>A council with an item that is kept from the public: the mayor and the contact are members, the sheriff and the secretary are not.</summary>
internal sealed class RestrictedTown : IAsyncDisposable
{
    public const string Secret = "Hasjsalg i Storgata";
    public const string Public = "Sak om et lokale";

    private RestrictedTown(Town town) => Town = town;

    public Town Town { get; }
    public MeetingId Meeting { get; private set; }
    public AgendaItemId Item { get; private set; }

    public static NewRestriction How(DateOnly? until = null) => new("offl-24-2", Public, until, "Tips fra naboene");

    public static async Task<RestrictedTown> BuildAsync(DateOnly? until = null, Language language = Language.Bokmal)
    {
        var made = new RestrictedTown(await Town.BuildAsync(language));
        var planned = await made.Town.PlanAsync(TestSystem.Today.AddDays(30));
        var added = await made.Town.System.As<AddAgendaItem>(made.Town.Contact).HandleAsync(SingleUseKey.New(), planned.Head.Id, planned.Head.Version,
            new(AgendaItemKind.Case, Secret, $"{Secret}, bakgrunn") { Plan = new(null, $"{Secret}, vitne", 10) }, default);
        (made.Meeting, made.Item) = (planned.Head.Id, added.Value);
        await made.AddPaperAsync($"{Secret}, kart.txt", added.Value);
        Done(await made.RestrictAsync(made.Town.Contact, How(until)));
        return made;
    }

    public async Task<Outcome> RestrictAsync(Person who, NewRestriction how) => await Town.System.As<RestrictItem>(who)
        .HandleAsync(Meeting, await VersionAsync(), Item, how, default);

    public async Task<Outcome> LiftAsync(Person who) => await Town.System.As<LiftRestriction>(who).HandleAsync(Meeting, await VersionAsync(), Item, default);

    public async Task<Outcome> LetReadAsync(Person who, Person reader, DateOnly? until = null) =>
        await Town.System.As<LetRead>(who).HandleAsync(Meeting, await VersionAsync(), Item, reader.Id, until, default);

    public async Task<PaperId> AddPaperAsync(string name, AgendaItemId? item)
    {
        var file = new UploadedFile(name, null, new MemoryStream(Encoding.UTF8.GetBytes(Secret)));
        var added = await Town.System.As<AddPaper>(Town.Contact).HandleAsync(SingleUseKey.New(), Meeting, item, file, default);
        Assert.True(added.IsDone, added.Refusal?.Code);
        return added.Value;
    }

    /// <summary>Called, held, and with a conclusion on the item that is kept from the public.</summary>
    public async Task HoldAsync()
    {
        Done((await Town.System.As<CallMeeting>(Town.Contact).HandleAsync(Meeting, await VersionAsync(), null, default)).WithoutValue);
        Done(await Town.System.As<HoldMeeting>(Town.Contact).HandleAsync(Meeting, await VersionAsync(), [(Town.Mayor.Id, Presence.Present)], default));
        Done(await Town.System.As<ConcludeItem>(Town.Contact).HandleAsync(Meeting, Item, new("", false), new($"{Secret}, konklusjon", false), default));
    }

    public async Task SendAsync()
    {
        await HoldAsync();
        await Town.SendAsync(await Town.SeeAsync(Meeting));
    }

    public Task<MeetingView?> SeeAsync(Person who) => Town.System.As<MeetingQueries>(who).FindAsync(Meeting, default);

    /// <summary>Whether the words of the item are on its page for somebody.</summary>
    public async Task<bool> ReadsAsync(Person who)
    {
        var item = (await SeeAsync(who))!.Items.Single(i => i.Id == Item);
        Assert.Equal(item.Title == Secret, item.Background.Contains(Secret, StringComparison.Ordinal));
        return item.Title == Secret;
    }

    public Task<int> VersionAsync() => Town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().Where(m => m.Id == Meeting).Select(m => m.Version).SingleAsync());

    public Task AdmitAsync(Person who, DateOnly? from = null) => ChangeBodyAsync(body => body.Admit(who.Id, MemberRole.Member, from ?? TestSystem.Today));

    public Task ReleaseAsync(Person who) => ChangeBodyAsync(body => body.Release(body.Members.Single(m => m.PersonId == who.Id).Id, TestSystem.Today));

    private async Task ChangeBodyAsync(Func<MeetingBody, Outcome> change)
    {
        await using var db = Town.System.Database.OpenAsSystem();
        Done(change(await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync(b => b.Id == Town.Body.Id)));
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Town.DisposeAsync();

    public static void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.Refusal?.Code);
}
