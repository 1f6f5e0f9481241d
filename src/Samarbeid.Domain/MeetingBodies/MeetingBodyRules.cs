using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.MeetingBodies;

/// <summary>Why a change of a body is refused.</summary>
public static class MeetingBodyRules
{
    public static readonly Refusal NeedsName = new("MeetingBody.NeedsName");
    public static readonly Refusal NameIsTaken = new("MeetingBody.NameIsTaken");
    public static readonly Refusal NeedsMunicipality = new("MeetingBody.NeedsMunicipality");
    public static readonly Refusal PersonNotOffered = new("MeetingBody.PersonNotOffered");
    public static readonly Refusal AlreadyMember = new("MeetingBody.AlreadyMember");
    public static readonly Refusal HasChair = new("MeetingBody.HasChair");
    public static readonly Refusal DeadlineOutOfReach = new("MeetingBody.DeadlineOutOfReach");
    public static readonly Refusal ObjectionDaysOutOfReach = new("MeetingBody.ObjectionDaysOutOfReach");
    public static readonly Refusal ItemsAfterNotice = new("MeetingBody.ItemsAfterNotice");
    public static readonly Refusal ChairIsNoSecretary = new("MeetingBody.ChairIsNoSecretary");
    public static readonly Refusal NotMember = new("MeetingBody.NotMember");
}
