using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>What can be wrong with the settings of mail; the first value is the name of the setting.</summary>
public static class MailRules
{
    public static readonly Refusal NeedsSender = new("Mail.NeedsSender");
    public static readonly Refusal NotAnAddress = new("Mail.NotAnAddress");
    public static readonly Refusal NotABaseAddress = new("Mail.NotABaseAddress");
    public static readonly Refusal NotAPort = new("Mail.NotAPort");
    public static readonly Refusal UnknownSecurity = new("Mail.UnknownSecurity");
}
