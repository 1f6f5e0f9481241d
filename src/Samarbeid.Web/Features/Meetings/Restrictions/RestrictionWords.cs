using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>That something is kept from the public, in words.</summary>
internal static class RestrictionWords
{
    public static string Of(string basis, DateOnly? until)
    {
        var citation = LegalBases.Of(basis).CitationIn(Languages.Current);
        return until is { } day ? RestrictionTexts.ExemptUntil(citation, NorwegianFormat.Date(day)) : RestrictionTexts.Exempt(citation);
    }
}
