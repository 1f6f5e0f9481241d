using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Contacts;

/// <summary>Why a holder of a function is not entered.</summary>
public static class ContactRules
{
    public static readonly Refusal NeedsHolder = new("Contact.NeedsHolder");
    public static readonly Refusal OneHolder = new("Contact.OneHolder");
    public static readonly Refusal NeedsReach = new("Contact.NeedsReach");
    public static readonly Refusal PhoneUnreadable = new("Contact.PhoneUnreadable");
    public static readonly Refusal EmailUnreadable = new("Contact.EmailUnreadable");
    public static readonly Refusal EndsBeforeItBegins = new("Contact.EndsBeforeItBegins");
    public static readonly Refusal DeputyNeedsLastDay = new("Contact.DeputyNeedsLastDay");
    public static readonly Refusal HasEnded = new("Contact.HasEnded");
    public static readonly Refusal NotOffered = new("Contact.NotOffered");
}
