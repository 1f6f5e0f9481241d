using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Addresses;

/// <summary>How the members say that their body works (selvevaluering).</summary>
public static class EvaluationAddresses
{
    public const string AnswerPattern = Slug + "/{Id:guid}";
    public const string BodyPattern = Slug + "/organ/{Id:guid}";

    /// <summary>The register of questions.</summary>
    public const string Questions = "/administrasjon/selvevaluering";

    private const string Slug = "/selvevaluering";

    public static string Of(SelfEvaluationId evaluation) => $"{Slug}/{evaluation.Value}";

    public static string OfBody(MeetingBodyId body) => $"{Slug}/organ/{body.Value}";
}
