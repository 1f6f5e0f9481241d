using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AgendaProposals;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Tests.Features.Meetings.Restrictions;

/// <summary>What is kept from the public is read by members and those let in, and by nobody for their role.</summary>
public sealed class RestrictedItemTests
{
    [Fact]
    public async Task Members_read_it_and_others_who_read_the_meeting_see_the_public_title_and_the_ground()
    {
        await using var made = await RestrictedTown.BuildAsync();

        Assert.True(await made.ReadsAsync(made.Town.Contact));
        Assert.True(await made.ReadsAsync(made.Town.Mayor));
        foreach (var other in new[] { made.Town.Sheriff, made.Town.Secretary, made.Town.DistrictSheriff })
        {
            var seen = (await made.SeeAsync(other))!;
            var item = seen.Items.Single(i => i.Id == made.Item);
            Assert.Equal((RestrictedTown.Public, "", "", "", false), (item.Title, item.Background, item.Conclusion, item.Plan.Presenter, item.IsRead));
            Assert.Equal(("offl-24-2", ""), (item.Restriction!.Basis, item.Restriction.Reason));
            Assert.Empty(seen.Papers);
            Assert.False(seen.OffersExempt);
        }

        Assert.Null(await made.SeeAsync(made.Town.Stranger));
    }

    [Fact]
    public async Task Who_is_let_in_reads_it_until_the_last_day_and_only_a_reader_lets_others_in()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var (town, sheriff) = (made.Town, made.Town.Sheriff);

        Assert.Equal(RestrictionRules.NotReadable.Code, (await made.LetReadAsync(town.Secretary, town.Secretary)).Refusal?.Code);
        Assert.Equal(RestrictionRules.ReaderNotOffered.Code, (await made.LetReadAsync(town.Contact, town.Stranger)).Refusal?.Code);
        Assert.Equal(RestrictionRules.ReaderNotOffered.Code, (await made.LetReadAsync(town.Contact, town.Mayor)).Refusal?.Code);
        RestrictedTown.Done(await made.LetReadAsync(town.Contact, sheriff, TestSystem.Today.AddDays(1)));
        Assert.True(await made.ReadsAsync(sheriff));
        Assert.Equal(sheriff.Name, Assert.Single((await made.SeeAsync(town.Contact))!.Readers).Name);

        town.System.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await made.ReadsAsync(sheriff));
        town.System.Database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(await made.ReadsAsync(sheriff));

        RestrictedTown.Done(await made.LetReadAsync(town.Contact, sheriff));
        RestrictedTown.Done(await town.System.As<EndReading>(town.Contact).HandleAsync(made.Meeting, await made.VersionAsync(), made.Item, sheriff.Id, default));
        Assert.False(await made.ReadsAsync(sheriff));
    }

    [Fact]
    public async Task A_membership_that_has_ended_or_not_begun_and_an_inactive_person_read_nothing()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var secretary = made.Town.Secretary;
        await made.AdmitAsync(secretary);
        Assert.True(await made.ReadsAsync(secretary));

        await made.ReleaseAsync(secretary);
        Assert.False(await made.ReadsAsync(secretary));

        await made.AdmitAsync(made.Town.Sheriff, TestSystem.Today.AddDays(1));
        Assert.False(await made.ReadsAsync(made.Town.Sheriff));
        await using (var db = made.Town.System.Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == made.Town.Mayor.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        Assert.Null(await made.SeeAsync(made.Town.Mayor));
        await using var read = await made.Town.System.Database.OpenAsync(made.Town.Mayor.Id, Operation.ReadMeetings);
        Assert.Empty(await read.RestrictedTexts.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync());
    }

    [Fact]
    public async Task After_its_last_day_everybody_reads_it()
    {
        await using var made = await RestrictedTown.BuildAsync(until: TestSystem.Today.AddDays(3));
        made.Town.System.Database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.False(await made.ReadsAsync(made.Town.Sheriff));

        made.Town.System.Database.Clock.Advance(TimeSpan.FromDays(1));

        Assert.True(await made.ReadsAsync(made.Town.Sheriff));
        Assert.Single((await made.SeeAsync(made.Town.Sheriff))!.Papers);
    }

    [Fact]
    public async Task Lifted_everybody_reads_it_and_only_a_reader_lifts()
    {
        await using var made = await RestrictedTown.BuildAsync();

        Assert.Equal(RestrictionRules.NotReadable.Code, (await made.LiftAsync(made.Town.Secretary)).Refusal?.Code);
        Assert.Equal(RestrictionRules.NotReadable.Code, (await made.RestrictAsync(made.Town.Secretary, RestrictedTown.How())).Refusal?.Code);
        Assert.Equal(PersistenceRules.NotFound.Code, (await made.LiftAsync(made.Town.Stranger)).Refusal?.Code);
        RestrictedTown.Done(await made.LiftAsync(made.Town.Contact));

        Assert.True(await made.ReadsAsync(made.Town.Sheriff));
    }

    [Fact]
    public async Task Who_restricts_without_being_a_member_goes_on_reading_by_a_grant_that_is_seen()
    {
        await using var made = await RestrictedTown.BuildAsync();
        RestrictedTown.Done(await made.LiftAsync(made.Town.Contact));

        RestrictedTown.Done(await made.RestrictAsync(made.Town.Secretary, RestrictedTown.How()));

        Assert.True(await made.ReadsAsync(made.Town.Secretary));
        Assert.Equal(made.Town.Secretary.Name, Assert.Single((await made.SeeAsync(made.Town.Mayor))!.Readers).Name);
    }

    [Fact]
    public async Task What_was_proposed_is_hidden_with_its_item_and_comes_back_with_it()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var town = made.Town;
        RestrictedTown.Done((await town.System.As<ProposeItem>(town.Mayor).HandleAsync(SingleUseKey.New(), town.Body.Id, new("Hemmelig forslag", "Hemmelig", ItemPlan.Open), default)).WithoutValue);
        var proposal = await town.ReadAsync(db => db.AgendaProposals.IgnoreQueryFilters().SingleAsync());
        var item = await town.System.As<TakeInProposal>(town.Contact).HandleAsync(proposal.Id, proposal.Version, made.Meeting, await made.VersionAsync(), default);

        RestrictedTown.Done(await town.System.As<RestrictItem>(town.Contact).HandleAsync(made.Meeting, await made.VersionAsync(), item.Value, RestrictedTown.How(), default));
        var hidden = await town.ReadAsync(db => db.AgendaProposals.IgnoreQueryFilters().SingleAsync());
        Assert.Equal((RestrictedTown.Public, ""), (hidden.Title, hidden.Background));

        RestrictedTown.Done(await town.System.As<LiftRestriction>(town.Contact).HandleAsync(made.Meeting, await made.VersionAsync(), item.Value, default));
        Assert.Equal("Hemmelig forslag", (await town.ReadAsync(db => db.AgendaProposals.IgnoreQueryFilters().SingleAsync())).Title);
    }

    [Fact]
    public async Task A_paper_is_kept_from_the_public_by_itself_and_is_not_there_for_others()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var town = made.Town;
        var paper = await made.AddPaperAsync("avhør.txt", null);
        await made.AddPaperAsync("åpent.txt", null);

        RestrictedTown.Done(await town.System.As<RestrictPaper>(town.Contact).HandleAsync(made.Meeting, paper, 1, RestrictedTown.How(), default));

        var (member, other) = ((await made.SeeAsync(town.Mayor))!, (await made.SeeAsync(town.Sheriff))!);
        Assert.Equal(["avhør", "åpent"], member.Papers.Where(p => p.Item is null).Select(p => p.Title).Order(StringComparer.Ordinal));
        Assert.Equal(["åpent"], other.Papers.Select(p => p.Title));
        Assert.Equal(["offl-24-2"], other.RestrictedPapers.Select(p => p.Basis));
        Assert.Null(await town.System.As<PaperFileQueries>(town.Sheriff).FindAsync(made.Meeting, paper, default));
        Assert.NotNull(await town.System.As<PaperFileQueries>(town.Mayor).FindAsync(made.Meeting, paper, default));
        Assert.Equal(PersistenceRules.NotFound.Code, (await town.System.As<RemovePaper>(town.Secretary).HandleAsync(made.Meeting, paper, default)).Refusal?.Code);
        Assert.Single((await town.System.As<PaperFileQueries>(town.Sheriff).AllAsync(made.Meeting, default))!.Papers);
        Assert.Equal(3, (await town.System.As<PaperFileQueries>(town.Mayor).AllAsync(made.Meeting, default))!.Papers.Count);

        RestrictedTown.Done(await town.System.As<LiftPaperRestriction>(town.Contact).HandleAsync(made.Meeting, paper, default));
        Assert.NotNull(await town.System.As<PaperFileQueries>(town.Sheriff).FindAsync(made.Meeting, paper, default));
    }

    [Fact]
    public async Task The_bytes_of_a_restricted_paper_are_not_cleared_away_as_nobodys()
    {
        await using var made = await RestrictedTown.BuildAsync();
        made.Town.System.Database.Clock.Advance(TimeSpan.FromDays(9));

        Assert.Equal(0, await made.Town.System.As<Samarbeid.Infrastructure.Papers.PaperClearing>(null).ClearAsync(default));
        Assert.Equal(1, await made.Town.ReadAsync(db => db.StoredFiles.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task Every_reading_is_told_to_the_security_log_and_seeing_the_public_title_is_none()
    {
        await using var made = await RestrictedTown.BuildAsync();
        var security = made.Town.System.As<SecurityLogReading>(null);
        await security.ForgetAsync();

        await made.SeeAsync(made.Town.Sheriff);
        Assert.Empty(await security.LinesAsync());
        await made.SeeAsync(made.Town.Mayor);
        Assert.Equal([(made.Town.Mayor.Id, $"AgendaItem {made.Item.Value}")], await security.LinesAsync());

        var paper = (await made.SeeAsync(made.Town.Mayor))!.Papers[0].Id;
        await made.Town.System.As<PaperFileQueries>(made.Town.Mayor).FindAsync(made.Meeting, paper, default);
        Assert.Contains((made.Town.Mayor.Id, $"Paper {paper.Value}"), await security.LinesAsync());
        await made.Town.System.As<AgendaFileQueries>(made.Town.Mayor).FileAsync(made.Meeting, isExempt: true, Samarbeid.Domain.Documents.RenditionFormat.Pdf, default);
        Assert.Contains((made.Town.Mayor.Id, $"Meeting {made.Meeting.Value}"), await security.LinesAsync());
    }

    [Fact]
    public async Task The_trail_tells_its_words_to_those_who_may_read_it_and_hides_what_it_told_before()
    {
        await using var made = await RestrictedTown.BuildAsync();
        RestrictedTown.Done(await made.LiftAsync(made.Town.Contact));
        Assert.True(await TellsAsync(made, made.Town.Sheriff));

        RestrictedTown.Done(await made.RestrictAsync(made.Town.Contact, RestrictedTown.How()));

        Assert.False(await TellsAsync(made, made.Town.Sheriff));
        Assert.True(await TellsAsync(made, made.Town.Contact));
        await using var db = made.Town.System.Database.OpenAsSystem();
        Assert.True((await Samarbeid.Infrastructure.Persistence.Audit.AuditChain.VerifyAsync(db, default)).IsWhole);
    }

    [Fact]
    public async Task A_query_that_forgets_the_filter_on_items_gives_the_public_title()
    {
        await using var made = await RestrictedTown.BuildAsync();

        await using var db = await made.Town.System.Database.OpenAsync(made.Town.Contact.Id, Operation.ReadMeetings);
        var item = await db.AgendaItems.IgnoreQueryFilters().AsNoTracking().SingleAsync(i => i.Id == made.Item);

        Assert.Equal((RestrictedTown.Public, "", "", ""), (item.Title, item.Background, item.Conclusion, item.Plan.Presenter));
    }

    private static async Task<bool> TellsAsync(RestrictedTown made, Person who)
    {
        await using var db = await made.Town.System.Database.OpenAsync(who.Id, Operation.ReadMeetings);
        return await db.AuditValues.AnyAsync(v => v.Before.Contains(RestrictedTown.Secret) || v.After.Contains(RestrictedTown.Secret));
    }
}
