using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Access;

/// <summary>What is asked about: whom it belongs to, and the persons and the party that some rules turn on.</summary>
public sealed record Thing(ScopeId Scope)
{
    /// <summary>Who is responsible for the action (ansvarlig).</summary>
    public PersonId? Responsible { get; init; }

    /// <summary>The side the responsible person answers for.</summary>
    public Party? ResponsibleParty { get; init; }

    /// <summary>Whoever asks, where they contribute to the action (medvirkende).</summary>
    public PersonId? Contributor { get; init; }

    /// <summary>Whom the addressee of the recommendation has said to ask (kontaktperson).</summary>
    public PersonId? Contact { get; init; }

    /// <summary>Who sent the report to review (forfatter).</summary>
    public PersonId? Author { get; init; }

    /// <summary>Who chairs the meeting (møteleder).</summary>
    public PersonId? Chair { get; init; }

    /// <summary>Whoever asks, where they are called to the meeting (innkalt).</summary>
    public PersonId? Called { get; init; }

    /// <summary>Whoever asks, where they are asked in the self-evaluation (blir spurt).</summary>
    public PersonId? Asked { get; init; }
}

/// <summary>The one place where access is decided: who, what, on which thing. Pages, handlers, queries and jobs all ask here.</summary>
public static class AccessPolicy
{
    public static Outcome Decide(Actor who, Operation operation, Thing thing)
    {
        if (who.IsSystem) return Outcome.Done;
        if (who.Person is not { } person) return AccessRules.NotSignedIn;

        return operation switch
        {
            Operation.AdministerAccess or Operation.SeeJobs => Granted(who.MayAnywhere(operation)),
            Operation.ReadActions or Operation.CommentOnActions when thing.Responsible == person => Outcome.Done,
            Operation.ReadActions or Operation.ContributeToActions when thing.Contributor == person => Outcome.Done,
            Operation.ContributeToActions => Granted(MayWriteAction(who, person, thing)),
            Operation.ReadRecommendations or Operation.AnswerRecommendations when thing.Contact == person => Outcome.Done,
            Operation.AnswerNotices when thing.Called == person => Outcome.Done,
            Operation.AnswerEvaluations when thing.Asked == person => Outcome.Done,
            Operation.WriteActions => Granted(MayWriteAction(who, person, thing)),
            Operation.WriteActionsOfMunicipality => Granted(MayWriteForMunicipality(who, thing)),
            Operation.ApproveMinutesAsChair when Reaches(who, operation, thing) =>
                thing.Chair == person ? Outcome.Done : AccessRules.OnlyTheChair,
            Operation.ApproveReports when Reaches(who, operation, thing) =>
                thing.Author == person ? AccessRules.AuthorMayNotApprove : Outcome.Done,
            _ => Granted(Reaches(who, operation, thing)),
        };
    }

    private static bool MayWriteAction(Actor who, PersonId person, Thing thing) =>
        thing.Responsible == person
        || Reaches(who, Operation.WriteActions, thing)
        || MayWriteForMunicipality(who, thing);

    private static bool MayWriteForMunicipality(Actor who, Thing thing) =>
        thing.ResponsibleParty == Party.Municipality && Reaches(who, Operation.WriteActionsOfMunicipality, thing);

    private static bool Reaches(Actor who, Operation operation, Thing thing) =>
        who.ScopesFor(operation).Contains(thing.Scope);

    private static Outcome Granted(bool granted) => granted ? Outcome.Done : AccessRules.NoGrant;
}
