using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Objections;

namespace Samarbeid.Web.Tests.Features.Meetings.Restrictions;

/// <summary>What is said against the minutes of an item that is kept from the public is kept from the public with it.</summary>
public sealed class RestrictedObjectionTests
{
    private const string Said = "Det var i Kirkegata";

    [Fact]
    public async Task It_is_read_by_who_reads_the_item_and_of_the_others_told_that_it_is_there()
    {
        await using var made = await ObjectedAsync();

        Assert.Equal(Said, (await OnlyAsync(made, made.Town.Mayor)).Text);
        var others = await OnlyAsync(made, made.Town.Sheriff);
        Assert.Equal(("", made.Item), (others.Text, others.Item!.Value));
    }

    [Fact]
    public async Task Recorded_it_stands_in_the_exempt_version_alone_and_the_public_one_has_the_ground()
    {
        await using var made = await ObjectedAsync();
        RestrictedTown.Done(await ByContactAsync<RecordObjection>(made, (step, version, id) => step.HandleAsync(made.Meeting, version, id, default)));
        await made.Town.SendAsync(await made.Town.SeeAsync(made.Meeting));

        var queries = made.Town.System.As<MinutesQueries>(made.Town.Mayor);
        var open = WordsOf((await queries.FindAsync(made.Meeting, default))!.Document);
        var exempt = WordsOf((await queries.FindAsync(made.Meeting, isExempt: true, null, default))!.Document);

        Assert.DoesNotContain(Said, open, StringComparison.Ordinal);
        Assert.Contains("Ordlyden er unntatt offentlighet, jf. offl. § 24 annet ledd.", open, StringComparison.Ordinal);
        Assert.Contains(Said, exempt, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, await SentAsync(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_of_the_whole_it_is_moved_to_its_item_by_who_writes_the_minutes_and_back_again()
    {
        await using var made = await ObjectedAsync(aboutItem: false);
        Assert.Equal(Said, (await OnlyAsync(made, made.Town.Sheriff)).Text);

        RestrictedTown.Done(await PlaceAsync(made, made.Item));
        Assert.Equal("", (await OnlyAsync(made, made.Town.Sheriff)).Text);
        Assert.Equal(Said, (await OnlyAsync(made, made.Town.Mayor)).Text);

        RestrictedTown.Done(await PlaceAsync(made, null));
        Assert.Equal(Said, (await OnlyAsync(made, made.Town.Sheriff)).Text);
    }

    [Fact]
    public async Task It_follows_its_item_when_that_is_kept_from_the_public_and_when_that_is_lifted()
    {
        await using var made = await ObjectedAsync();
        RestrictedTown.Done(await made.LiftAsync(made.Town.Contact));
        Assert.Equal(Said, (await OnlyAsync(made, made.Town.Sheriff)).Text);

        RestrictedTown.Done(await made.RestrictAsync(made.Town.Contact, RestrictedTown.How()));
        Assert.Equal("", (await OnlyAsync(made, made.Town.Sheriff)).Text);
        Assert.Equal(Said, (await OnlyAsync(made, made.Town.Mayor)).Text);
    }

    [Fact]
    public async Task Nobody_objects_to_an_item_they_cannot_read_or_that_is_not_of_the_meeting()
    {
        await using var made = await RestrictedTown.BuildAsync();
        await made.SendAsync();

        foreach (var item in new[] { made.Item, AgendaItemId.New() })
            Assert.Equal(RestrictionRules.NotReadable, (await ObjectAsync(made, made.Town.Sheriff, ApprovalSide.Police, item)).Refusal);
    }

    [Fact]
    public async Task A_choice_that_is_no_longer_offered_does_not_become_the_whole()
    {
        await using var made = await RestrictedTown.BuildAsync();
        await made.SendAsync();
        var (mayors, sheriffs) = (ItemChoices.Of((await made.SeeAsync(made.Town.Mayor))!), ItemChoices.Of((await made.SeeAsync(made.Town.Sheriff))!));
        var chosen = ItemChoices.ValueOf(made.Item);

        Assert.Equal((true, true, made.Item), (mayors.MustChoose, mayors.Offers(chosen), mayors.ItemOf(chosen)));
        Assert.False(mayors.Offers(""));
        Assert.False(sheriffs.Offers(chosen));
        Assert.Throws<InvalidOperationException>(() => sheriffs.ItemOf(chosen));
    }

    [Fact]
    public async Task The_trail_keeps_it_from_who_cannot_read_the_item()
    {
        await using var made = await ObjectedAsync();

        Assert.False(await TellsAsync(made, made.Town.Sheriff));
        Assert.True(await TellsAsync(made, made.Town.Mayor));
    }

    private static async Task<bool> TellsAsync(RestrictedTown made, Person who)
    {
        await using var db = await made.Town.System.Database.OpenAsync(who.Id, Operation.ReadMinutes);
        return await db.AuditValues.AnyAsync(v => v.After.Contains(Said));
    }

    private static async Task<RestrictedTown> ObjectedAsync(bool aboutItem = true)
    {
        var made = await RestrictedTown.BuildAsync();
        await made.SendAsync();
        RestrictedTown.Done(await ObjectAsync(made, made.Town.Mayor, ApprovalSide.Chair, aboutItem ? made.Item : null));
        return made;
    }

    private static async Task<Outcome> ObjectAsync(RestrictedTown made, Person who, ApprovalSide side, AgendaItemId? about) =>
        await made.Town.System.As<ObjectToMinutes>(who).HandleAsync(made.Meeting, await made.VersionAsync(), side, Said, about, default);

    private static Task<Outcome> PlaceAsync(RestrictedTown made, AgendaItemId? item) =>
        ByContactAsync<PlaceObjection>(made, (step, version, id) => step.HandleAsync(made.Meeting, version, id, item, default));

    private static async Task<Outcome> ByContactAsync<T>(RestrictedTown made, Func<T, int, MinutesObjectionId, Task<Outcome>> act)
        where T : notnull
    {
        var id = (await OnlyAsync(made, made.Town.Contact)).Id;
        return await act(made.Town.System.As<T>(made.Town.Contact), await made.VersionAsync(), id);
    }

    private static async Task<ObjectionRow> OnlyAsync(RestrictedTown made, Person who) => Assert.Single((await made.SeeAsync(who))!.Objections);

    private static Task<string> SentAsync(RestrictedTown made) =>
        made.Town.ReadAsync(async db => string.Join('\n', await db.Set<SentMinutes>().IgnoreQueryFilters().Select(s => s.Words).ToListAsync()));

    private static string WordsOf(ReportDocument document) => Encoding.UTF8.GetString(CanonicalJson.Serialize(document));
}
