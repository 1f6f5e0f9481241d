using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Restrictions;

/// <summary>A provision that lets something be kept from the public (hjemmel for unntak). Data and not an enum: laws are replaced and renumbered.</summary>
/// <param name="Code">What is stored; never reused.</param>
/// <param name="Citation">As it is cited after «jf.», in bokmål: "offl. § 24 annet ledd".</param>
/// <param name="CitationNynorsk">The same in nynorsk.</param>
/// <param name="About">What it is for, in bokmål; a few words to choose by.</param>
/// <param name="AboutNynorsk">The same in nynorsk.</param>
/// <param name="From">The first day it is in force.</param>
/// <param name="To">The last day it is in force; null while it runs. After it, nothing new is restricted by it, and what was stays.</param>
public sealed record LegalBasis(string Code, string Citation, string CitationNynorsk, string About, string AboutNynorsk, DateOnly From, DateOnly? To = null) : IForPeriod
{
    public const int CodeMaxLength = 40;

    public string CitationIn(Language language) => language is Language.Nynorsk ? CitationNynorsk : Citation;

    public string AboutIn(Language language) => language is Language.Nynorsk ? AboutNynorsk : About;
}
