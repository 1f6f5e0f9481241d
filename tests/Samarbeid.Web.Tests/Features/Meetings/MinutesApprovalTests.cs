using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Results;

namespace Samarbeid.Web.Tests.Features.Meetings;

public sealed class MinutesApprovalTests
{
    private static readonly DateOnly Later = TestSystem.Today.AddDays(40);

    [Fact]
    public async Task Minutes_with_an_unfinished_item_are_not_sent_and_the_item_is_named()
    {
        await using var town = await Town.BuildAsync();
        var seen = await town.HoldAsync();

        var sent = await town.System.As<SendMinutesForApproval>(town.Contact).HandleAsync(seen.Head.Id, seen.Head.Version, default);

        Assert.Equal(MeetingRules.ItemNotConcluded.Code, sent.Refusal?.Code);
        Assert.Equal([seen.Items[0].Title], sent.Refusal!.Arguments);
    }

    [Fact]
    public async Task The_chair_and_the_sheriffs_of_place_and_district_are_told_when_the_minutes_are_ready()
    {
        await using var town = await Town.BuildAsync();
        await town.System.FormerAsync(Role.Sheriff, TestSystem.Stjordal);
        await town.System.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal, to: TestSystem.Today.AddDays(-1));

        await town.SendAsync(await town.HoldAsync());

        var told = await town.ReadAsync(db => db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Kind == NotificationKind.MinutesForApproval).Select(m => m.ReceiverId).ToListAsync());
        Assert.Equal(new[] { town.Mayor.Id, town.Sheriff.Id, town.DistrictSheriff.Id }.ToHashSet(), told.ToHashSet());
        Assert.Equal(3, told.Count);
    }

    [Fact]
    public async Task Approved_by_both_they_are_frozen_as_they_stand()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        await town.System.As<AddRecommendation>(town.Contact).HandleAsync(SingleUseKey.New(), held.Head.Id, held.Items[0].Id, town.Recommendation(Later), default);
        await town.SendAsync(held);

        await town.ApproveAsync(held.Head.Id);

        var issued = await town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).SingleAsync());
        Assert.Equal(DocumentHash.Of(Encoding.UTF8.GetBytes(issued.Json)), issued.Sha256);
        var view = await town.System.As<MinutesQueries>(town.Mayor).FindAsync(held.Head.Id, default);
        Assert.Equal(issued.IssuedAt, view!.IssuedAt);
        Assert.False(view.Document.IsDraft);
        Assert.Matches("A\u00A01/26|A\\\\u00A01/26", issued.Json);
        Assert.Equal([RenditionFormat.Pdf, RenditionFormat.Docx], issued.Renditions.Select(r => r.Format).Order());
        foreach (var rendition in issued.Renditions)
        {
            Assert.Equal(DocumentHash.Of(rendition.Bytes), rendition.Sha256);
            Assert.Equal(rendition.Bytes, (await town.System.As<MinutesQueries>(town.Sheriff).FileAsync(held.Head.Id, rendition.Format, default))!.Value.File);
        }

        Assert.Equal(RecommendationState.UnderConsideration, Assert.Single((await town.SeeAsync(held.Head.Id)).Recommendations).State);
    }

    [Theory]
    [InlineData(RenditionFormat.Pdf)]
    [InlineData(RenditionFormat.Docx)]
    public async Task What_is_frozen_stays_when_a_name_changes_afterwards(RenditionFormat format)
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        await town.SendAsync(held);
        await town.ApproveAsync(held.Head.Id);
        var before = await town.System.As<MinutesQueries>(town.Contact).FileAsync(held.Head.Id, format, default);

        await using (var db = town.System.Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == town.Mayor.Id)).Change("Et Annet Navn", "annen@eksempel.no", "", town.Mayor.Party, town.Mayor.Language);
            await db.SaveChangesAsync();
        }

        var after = await town.System.As<MinutesQueries>(town.Contact).FileAsync(held.Head.Id, format, default);
        Assert.Equal(before!.Value.File, after!.Value.File);
    }

    [Fact]
    public async Task Nothing_is_changed_after_the_approval()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();
        await town.SendAsync(held);
        await town.ApproveAsync(held.Head.Id);
        var (id, version, item) = (held.Head.Id, (await town.SeeAsync(held.Head.Id)).Head.Version, held.Items[0].Id);

        var refusals = new[]
        {
            (await town.System.As<ConcludeItem>(town.Contact).HandleAsync(id, item, ItemConclusion.Noted, new("Nytt", false), default)).Refusal,
            (await town.System.As<AddRecommendation>(town.Contact).HandleAsync(SingleUseKey.New(), id, item, town.Recommendation(Later), default)).Refusal,
            (await town.System.As<HoldMeeting>(town.Contact).HandleAsync(id, version, [(town.Mayor.Id, Presence.Absent)], default)).Refusal,
            (await town.System.As<ObjectToMinutes>(town.Mayor).HandleAsync(id, version, ApprovalSide.Chair, "Feil", null, default)).Refusal,
        };

        Assert.All(refusals, refusal => Assert.Equal(MeetingRules.StateForbids, refusal));
    }

    [Fact]
    public async Task An_objection_sends_them_back_with_its_reason_and_both_approve_anew()
    {
        await using var town = await Town.BuildAsync();
        var sent = await town.SendAsync(await town.HoldAsync());

        var objected = await town.System.As<ObjectToMinutes>(town.Sheriff)
            .HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Police, "Feil dato", null, default);

        Assert.True(objected.IsDone);
        var back = await town.SeeAsync(sent.Head.Id);
        Assert.Equal((MeetingState.Held, "Feil dato"), (back.Head.State, Assert.Single(back.OpenObjections).Text));
        Assert.Empty(back.Approvals);
    }

    [Fact]
    public async Task The_sheriff_of_the_district_approves_for_the_police_as_the_one_of_the_place_does()
    {
        await using var town = await Town.BuildAsync();
        var sent = await town.SendAsync(await town.HoldAsync());

        var approved = await town.System.As<ApproveMinutes>(town.DistrictSheriff)
            .HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Police, default);

        Assert.True(approved.IsDone, approved.Refusal?.Code);
    }

    [Fact]
    public async Task Only_the_one_who_chairs_approves_for_the_municipality()
    {
        await using var town = await Town.BuildAsync();
        var deputy = await town.System.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var sent = await town.SendAsync(await town.HoldAsync());

        var approved = await town.System.As<ApproveMinutes>(deputy).HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Chair, default);

        Assert.Equal(AccessRules.OnlyTheChair, approved.Refusal);
    }

    [Fact]
    public async Task A_draft_says_that_it_is_one()
    {
        await using var town = await Town.BuildAsync();
        var held = await town.HoldAsync();

        var view = await town.System.As<MinutesQueries>(town.Mayor).FindAsync(held.Head.Id, default);

        Assert.True(view!.Document.IsDraft);
        Assert.Null(view.IssuedAt);
        Assert.Null(await town.System.As<MinutesQueries>(town.Stranger).FindAsync(held.Head.Id, default));
    }
}
