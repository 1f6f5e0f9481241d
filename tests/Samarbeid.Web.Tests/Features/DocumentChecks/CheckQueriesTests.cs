using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Web.Features.DocumentChecks;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.DocumentChecks;

/// <summary>What anybody learns of approved minutes by their code, and the chain they are in, through the real commands.</summary>
public sealed class CheckQueriesTests
{
    [Fact]
    public async Task Whoever_has_the_code_learns_which_meeting_when_and_whether_it_is_unchanged()
    {
        await using var town = await Town.BuildAsync();
        var issued = await ApprovedAsync(town);

        var found = await town.System.As<CheckQueries>(town.Stranger).FindAsync(issued.CheckCode!.Value, default);

        Assert.Equal((true, "Stjørdal politiråd", TestSystem.Today.AddDays(20)), (found!.IsUnchanged, found.Body, found.Date));
        Assert.Equal(issued.Renditions.Select(r => r.Sha256).Order(), found.Files.Order());
        Assert.Null(await town.System.As<CheckQueries>(town.Mayor).FindAsync(CheckCode.New(), default));
    }

    [Theory]
    [InlineData("UPDATE Rendition SET Bytes = x'25504446' WHERE Format = 'Pdf'")]
    [InlineData("UPDATE Rendition SET Bytes = x'25504446', Sha256 = 'HASH' WHERE Format = 'Docx'")]
    [InlineData("UPDATE IssuedDocument SET Json = replace(Json, 'Rådhuset', 'Rådhuske')")]
    public async Task What_was_changed_where_it_is_stored_is_said_to_be(string tampering)
    {
        await using var town = await Town.BuildAsync();
        var issued = await ApprovedAsync(town);
        await using (var db = town.System.Database.OpenAsSystem())
        {
#pragma warning disable EF1002 // Only constants of this test.
            Assert.True(await db.Database.ExecuteSqlRawAsync(tampering.Replace("HASH", DocumentHash.Of("%PDF"u8), StringComparison.Ordinal)) > 0);
#pragma warning restore EF1002
        }

        var found = await town.System.As<CheckQueries>(town.Stranger).FindAsync(issued.CheckCode!.Value, default);

        Assert.False(found!.IsUnchanged);
        Assert.Empty(found.Files);
    }

    [Fact]
    public async Task The_body_is_named_as_the_minutes_name_it()
    {
        await using var town = await Town.BuildAsync();
        var issued = await ApprovedAsync(town);
        await town.ReadAsync(async db => await db.Database.ExecuteSqlRawAsync("UPDATE MeetingBody SET Name = 'Et annet navn'"));

        Assert.Equal("Stjørdal politiråd", (await town.System.As<CheckQueries>(town.Stranger).FindAsync(issued.CheckCode!.Value, default))!.Body);
    }

    [Fact]
    public async Task Minutes_approved_in_the_same_moment_come_one_after_the_other()
    {
        await using var town = await Town.BuildAsync();
        var waiting = new List<(MeetingId Id, int Version)>();
        for (var i = 0; i < 4; i++)
        {
            var sent = await town.SendAsync(await town.HoldAsync());
            Assert.True((await town.System.As<ApproveMinutes>(town.Mayor).HandleAsync(sent.Head.Id, sent.Head.Version, ApprovalSide.Chair, default)).IsDone);
            waiting.Add((sent.Head.Id, (await town.SeeAsync(sent.Head.Id)).Head.Version));
        }

        var approvals = waiting.Select(w => town.System.As<ApproveMinutes>(town.Sheriff)).ToList();
        var approved = await Task.WhenAll(waiting.Select((w, i) => Task.Run(() => approvals[i].HandleAsync(w.Id, w.Version, ApprovalSide.Police, default))));

        Assert.All(approved, outcome => Assert.True(outcome.IsDone, outcome.Refusal?.Code));
        await using var database = town.System.Database.OpenAsSystem();
        Assert.Equal([1, 2, 3, 4], await database.IssuedDocuments.IgnoreQueryFilters().Select(d => d.ChainPosition!.Value).Order().ToListAsync());
        Assert.Equal(4, (await IssuedDocumentsCheck.VerifyAsync(database, default)).Value);
    }

    private static async Task<IssuedDocument> ApprovedAsync(Town town)
    {
        var held = await town.HoldAsync();
        await town.SendAsync(held);
        await town.ApproveAsync(held.Head.Id);
        return await town.ReadAsync(db => db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).SingleAsync());
    }
}
