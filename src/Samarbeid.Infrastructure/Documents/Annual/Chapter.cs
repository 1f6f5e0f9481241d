using Samarbeid.Infrastructure.Documents.Annual.Sections;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>A chapter after the summary (kapittel), and whether there is anything in it yet.</summary>
internal sealed record Chapter(string Title, bool IsEmpty, Func<AnnualReportContent, Captions, IEnumerable<ReportBlock>> Write)
{
    public static IReadOnlyList<Chapter> Of(AnnualReportContent content) =>
    [
        new(AnnualReportTexts.Picture, IsEmpty: false, CrimePictureSection.Of),
        new(AnnualReportTexts.ClearanceTitle, content.Clearance.Count == 0, ClearanceSection.Of),
        new(AnnualReportTexts.Challenges, content.Challenges.Count == 0, ChallengesSection.Of),
        new(AnnualReportTexts.Priorities, content.Priorities.Count == 0, PrioritiesSection.Of),
        new(AnnualReportTexts.Agreement, content.Commitments.Count == 0, AgreementSection.Of),
        new(AnnualReportTexts.FollowUp, content.Recommendations.Count + content.Actions.Count == 0, FollowUpSection.Of),
        new(AnnualReportTexts.Meetings, content.Meetings.Count == 0, MeetingsSection.Of),
        new(AnnualReportTexts.Method, IsEmpty: false, (_, captions) => MethodSection.Of(captions)),
    ];
}
