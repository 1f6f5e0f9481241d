using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.MeetingBodies;

public readonly record struct MeetingBodyId(Guid Value)
{
    public static MeetingBodyId New() => new(Guid.CreateVersion7());
}

/// <summary>What meets (samarbeidsorgan): a police council or an SLT group, serving one or several municipalities.</summary>
public sealed class MeetingBody : AggregateRoot, IOwned
{
    public const int NameMaxLength = 120;

    private readonly List<MeetingBodyMunicipality> _municipalities = [];
    private readonly List<Membership> _members = [];

    private MeetingBody()
    {
    }

    public MeetingBodyId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyKind Kind { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The written form of its notices and minutes.</summary>
    public Language Language { get; private set; }

    /// <summary>Holds for meetings that get their date from now on.</summary>
    public MeetingDeadlines Deadlines { get; private set; } = MeetingDeadlines.Common;

    /// <summary>What is noted of discussions is kept only until the minutes are approved; holds for meetings that are started from now on.</summary>
    public bool ForgetsNotes { get; private set; }

    /// <summary>Holds for minutes that are sent for approval from now on.</summary>
    public ApprovalRule Approval { get; private set; } = ApprovalRule.Common;

    /// <summary>Made for the demonstration set; its papers are marked so.</summary>
    public bool IsDemonstration { get; private set; }

    public IReadOnlyList<MeetingBodyMunicipality> Municipalities => _municipalities;
    public IReadOnlyList<Membership> Members => _members;

    public static Outcome<MeetingBody> Establish(
        MeetingBodyKind kind, string name, Language language, IReadOnlyCollection<MunicipalityNumber> municipalities)
    {
        var body = new MeetingBody { Id = MeetingBodyId.New(), ScopeId = ScopeId.New(), Kind = kind };
        var changed = body.Change(name, language, municipalities);
        return changed.IsDone ? body : changed.Refusal!;
    }

    public Outcome Change(string name, Language language, IReadOnlyCollection<MunicipalityNumber> municipalities)
    {
        if (name.IsBlank() || name.Trim().Length > NameMaxLength) return MeetingBodyRules.NeedsName.With(NameMaxLength);
        if (municipalities.Count == 0) return MeetingBodyRules.NeedsMunicipality;

        (Name, Language) = (name.Trim(), language);
        _municipalities.RemoveAll(m => !municipalities.Contains(m.Municipality));
        foreach (var number in municipalities.Where(n => _municipalities.All(m => m.Municipality != n)))
            _municipalities.Add(new MeetingBodyMunicipality(Id, number));
        return Outcome.Done;
    }

    public Outcome SetDeadlines(MeetingDeadlines deadlines)
    {
        if (deadlines.Check() is { IsDone: false } refused) return refused;

        Deadlines = deadlines;
        return Outcome.Done;
    }

    public void KeepNotes(bool untilApproval) => ForgetsNotes = untilApproval;

    public Outcome SetApproval(ApprovalRule approval)
    {
        if (approval.Check() is { IsDone: false } refused) return refused;

        Approval = approval;
        return Outcome.Done;
    }

    public void MarkAsDemonstration() => IsDemonstration = true;

    /// <summary>Takes a person in from a day on. One chair at a time; a person is a member once at a time.</summary>
    public Outcome Admit(PersonId person, MemberRole role, DateOnly from)
    {
        if (_members.Any(m => m.PersonId == person && m.OverlapsFrom(from))) return MeetingBodyRules.AlreadyMember;
        if (role == MemberRole.Chair && _members.Any(m => m.Role == MemberRole.Chair && m.OverlapsFrom(from)))
            return MeetingBodyRules.HasChair;

        _members.Add(Membership.Start(this, person, role, from));
        return Outcome.Done;
    }

    /// <summary>Ends a membership with yesterday as its last day.
    /// One that has not started yet ends before its start and never comes into force.</summary>
    public Outcome Release(MembershipId membership, DateOnly today)
    {
        var member = _members.SingleOrDefault(m => m.Id == membership);
        if (member is null || member.To < today) return MeetingBodyRules.NotMember;

        member.End(today.AddDays(-1));
        return Outcome.Done;
    }

    /// <summary>Somebody else writes its minutes from today on, as when the secretary leaves (ny sekretær). A member who takes it over
    /// has that part instead of the former one.</summary>
    public Outcome HandSecretaryTo(PersonId from, PersonId to, DateOnly today)
    {
        if (_members.Find(m => m.PersonId == from && m.Role is MemberRole.Secretary && m.IsInForce(today)) is not { } leaving) return MeetingBodyRules.NotMember;
        if (_members.Any(m => m.PersonId == to && m.Role is MemberRole.Chair && m.OverlapsFrom(today))) return MeetingBodyRules.ChairIsNoSecretary;

        leaving.End(today.AddDays(-1));
        Raise(new SecretaryHandedOn(this, to));
        if (_members.Any(m => m.PersonId == to && m.Role is MemberRole.Secretary && m.IsInForce(today))) return Outcome.Done;

        foreach (var former in _members.Where(m => m.PersonId == to && m.OverlapsFrom(today)).ToList()) former.End(today.AddDays(-1));
        return Admit(to, MemberRole.Secretary, today);
    }

    public IEnumerable<Membership> MembersOn(DateOnly date) => _members.Where(m => m.IsInForce(date));
}

/// <summary>A municipality that a body serves.</summary>
public sealed record MeetingBodyMunicipality(MeetingBodyId MeetingBodyId, MunicipalityNumber Municipality);
