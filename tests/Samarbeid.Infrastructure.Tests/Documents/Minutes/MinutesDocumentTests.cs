using System.Text;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Html;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;

namespace Samarbeid.Infrastructure.Tests.Documents.Minutes;

public sealed class MinutesDocumentTests
{
    [Theory]
    [InlineData(Language.Bokmal, "Referat fra Politirådet i Eksempelvik")]
    [InlineData(Language.Nynorsk, "Referat frå Politirådet i Eksempelvik")]
    public void Minutes_call_themselves_minutes_and_never_a_report(Language language, string title)
    {
        var document = MinutesDocument.Build(Of(language), new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));

        using var pdf = new PdfReader(new PdfReportRenderer().Render(document));
        var page = new HtmlReportRenderer().RenderFragment(document);

        Assert.Equal(title, pdf.Title);
        Assert.Contains("Referat PR 2026-03-12", pdf.Pages[0].Text);
        Assert.DoesNotContain("Rapport", pdf.Text);
        Assert.Contains("<p class=\"report-identifier\">Referat PR 2026-03-12</p>", page);
    }

    [Fact]
    public void Minutes_are_still_minutes_when_read_back_from_where_they_were_frozen()
    {
        var json = CanonicalJson.Serialize(MinutesDocument.Build(Of(Language.Bokmal), DateTimeOffset.UnixEpoch));

        var again = new HtmlReportRenderer().RenderFragment(CanonicalJson.Deserialize(json));

        Assert.StartsWith("{\"kind\":\"Minutes\",", Encoding.UTF8.GetString(json));
        Assert.Contains("Referat PR 2026-03-12", again);
    }

    [Fact]
    public void What_was_followed_up_stands_under_its_item_as_it_stood_on_the_day_of_the_meeting()
    {
        var document = MinutesDocument.Build(FollowedUp(), DateTimeOffset.UnixEpoch);

        Assert.Contains("Dette var lovet, og dette er gjort siden møtet 4. desember 2025", document.Blocks.OfType<Heading>().Select(h => h.Text));
        Assert.Equal(
            ["T\u00A02/25: Over fristen", "T\u00A03/25: Underveis", "T\u00A04/25: På vent", "T\u00A01/25: Fullført"],
            document.Blocks.OfType<Table>().Single(t => t.Caption.StartsWith("Tiltak slik", StringComparison.Ordinal)).Rows.Select(r => $"{r.Header}: {r.Cells[^1]}"));
        Assert.Contains(document.Blocks.OfType<Paragraph>(), p => p.Runs[0].Text == "Forrige referat er fra møtet 4. desember 2025 (Referat PR 2025-12-04).");
    }

    [Fact]
    public void A_guest_is_marked_and_stands_after_the_members()
    {
        var table = MinutesDocument.Build(FollowedUp(), DateTimeOffset.UnixEpoch).Blocks.OfType<Table>().First();

        Assert.Equal(["Kari Oppdiktet", "Anne Utenfra (gjest)"], table.Rows.Select(r => r.Header));
    }

    [Fact]
    public void An_agenda_tells_what_is_taken_up_and_nothing_of_what_came_of_it()
    {
        var document = AgendaDocument.Build(FollowedUp() with { State = MeetingState.Planned }, DateTimeOffset.UnixEpoch);

        using var pdf = new PdfReader(new PdfReportRenderer().Render(document));
        Assert.Contains("Saksliste PR 2026-03-12", pdf.Text);
        Assert.Contains("Innkallingen er ikke sendt", pdf.Text);
        Assert.Contains("PR\u00A02/26 Oppfølging av tiltak", pdf.Text);
        Assert.DoesNotContain("Konklusjon", pdf.Text);
        Assert.DoesNotContain("Hemmelig enighet", pdf.Text);
        Assert.DoesNotContain("Utkast", pdf.Text);
    }

    [Fact]
    public void Minutes_and_agendas_have_no_front_page()
    {
        using var pdf = new PdfReader(new PdfReportRenderer().Render(MinutesDocument.Build(FollowedUp(), DateTimeOffset.UnixEpoch)));

        Assert.Contains("Oppmøte", pdf.Pages[0].Text);
        Assert.Contains("Side 1 av", pdf.Pages[0].Text);
        Assert.Equal(0, pdf.UntaggedLetters());
    }

    private static MinutesContent FollowedUp() => Of(Language.Bokmal) with
    {
        Attendances = [new("Anne Utenfra", "Rektor", Presence.Present, IsGuest: true), new("Kari Oppdiktet", "Ordfører", Presence.Present, IsGuest: false)],
        Items =
        [
            new(AgendaItemId.New(), AgendaItemKind.ApproveMinutes, "Godkjenning av referat", "", 1, 2026, "", true),
            new(AgendaItemId.New(), AgendaItemKind.FollowUp, "Oppfølging av tiltak", "Gjennomgang.", 2, 2026, "Hemmelig enighet.", false),
        ],
        FollowUp = new(new(2025, 12, 4),
        [
            Followed("T 1/25", new(2026, 1, 10), ActionItemState.Completed, new(2026, 1, 8)),
            Followed("T 2/25", new(2026, 2, 1), ActionItemState.Completed, new(2026, 3, 15)),
            Followed("T 3/25", new(2026, 5, 1), ActionItemState.InProgress, null),
            Followed("T 4/25", new(2026, 6, 1), ActionItemState.OnHold, null),
        ]),
    };

    private static FollowedAction Followed(string reference, DateOnly due, ActionItemState state, DateOnly? closed) =>
        new(reference, "Kveldsvandring", "Kari Oppdiktet", due, state, closed);

    private static MinutesContent Of(Language language) => new()
    {
        Meeting = MeetingId.New(),
        Body = "Politirådet i Eksempelvik",
        Kind = MeetingBodyKind.PoliceCouncil,
        Language = language,
        IsDemonstration = false,
        Date = new(2026, 3, 12),
        StartsAt = new(9, 0),
        Place = "Rådhuset",
        Chair = "Kari Oppdiktet",
        State = MeetingState.Approved,
        ApprovalRound = 1,
    };
}
