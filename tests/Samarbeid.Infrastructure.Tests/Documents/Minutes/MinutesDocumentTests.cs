using System.Text;
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
