using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Minutes;

namespace Samarbeid.Web.Tests.Features.Meetings;

/// <summary>The agenda as a file, and what the next minutes tell of the last ones, over a real database.</summary>
public sealed class AgendaFileTests
{
    [Theory]
    [InlineData(RenditionFormat.Pdf)]
    [InlineData(RenditionFormat.Docx)]
    public async Task Whoever_reads_the_page_of_a_meeting_gets_its_agenda_and_nobody_else(RenditionFormat format)
    {
        await using var town = await Town.BuildAsync();
        var planned = await town.PlanAsync(TestSystem.Today.AddDays(20));

        foreach (var reader in new[] { town.Contact, town.Mayor, town.Sheriff, town.Secretary })
            Assert.Equal(planned.Head.Date, (await town.System.As<AgendaFileQueries>(reader).FileAsync(planned.Head.Id, format, default))?.Date);
        Assert.Null(await town.System.As<AgendaFileQueries>(town.Stranger).FileAsync(planned.Head.Id, format, default));
    }

    [Fact]
    public async Task Minutes_lead_to_those_of_the_meeting_before_and_tell_guests_from_members()
    {
        await using var town = await Town.BuildAsync();
        var first = await town.HoldAsync();
        var second = await town.CallAsync(await town.PlanAsync(first.Head.Date.AddDays(30)));
        var held = await town.System.As<Samarbeid.Web.Features.Meetings.Hold.HoldMeeting>(town.Contact).HandleAsync(
            second.Head.Id, second.Head.Version, [(town.Mayor.Id, Presence.Present), (town.Secretary.Id, Presence.Present)], default);
        Assert.True(held.IsDone, held.Refusal?.Code);

        var minutes = await town.System.As<MinutesQueries>(town.Contact).FindAsync(second.Head.Id, default);

        Assert.Equal(new FormerMeeting(first.Head.Id, first.Head.Date), minutes!.Former);
        Assert.Null((await town.System.As<MinutesQueries>(town.Contact).FindAsync(first.Head.Id, default))!.Former);
        Assert.Equal(
            [town.Mayor.Name, $"{town.Secretary.Name} (gjest)"], minutes.Document.Blocks.OfType<Table>().First().Rows.Select(r => r.Header));
    }
}
