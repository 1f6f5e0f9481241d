using System.Globalization;
using Microsoft.Extensions.Configuration;
using MimeKit;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>TLS from the start on port 465; elsewhere STARTTLS where it is offered, and always where a password is sent.</summary>
    Auto,
    None,
    StartTls,
    Tls,
}

/// <summary>The mail server; without one, mails are laid into the pickup folder.</summary>
public sealed record SmtpSettings(string Host, int Port, string? UserName, string? Password, MailSecurity Security);

/// <summary>How mails are sent, and where their links lead, as the operator has configured it.</summary>
public sealed record MailSettings(MailboxAddress From, Uri PublicBaseAddress, string PickupFolder, SmtpSettings? Smtp)
{
    public const string HostKey = "Mail:Smtp:Host";
    public const string PortKey = "Mail:Smtp:Port";
    public const string UserNameKey = "Mail:Smtp:UserName";
    public const string PasswordKey = "Mail:Smtp:Password";
    public const string SecurityKey = "Mail:Smtp:Security";
    public const string FromKey = "Mail:From";
    public const string PublicBaseAddressKey = "Samarbeid:PublicBaseAddress";

    public const int DefaultPort = 587;
    /// <summary>What the sender is called when <see cref="FromKey"/> is an address alone.</summary>
    public const string DefaultSenderName = "Samarbeid";
    public const string DefaultFrom = "samarbeid@localhost";
    public const string DefaultPublicBaseAddress = "http://localhost:5000";
    public const string PickupFolderName = "mail";

    /// <returns>A refusal that names the setting when one is missing or wrong.</returns>
    public static Outcome<MailSettings> Read(IConfiguration configuration, string dataDirectory)
    {
        Outcome<SmtpSettings>? smtp = configuration[HostKey] is { Length: > 0 } host ? ReadSmtp(configuration, host) : null;
        if (smtp?.Refusal is { } refusal) return refusal;
        if (smtp is not null && string.IsNullOrWhiteSpace(configuration[FromKey])) return MailRules.NeedsSender.With(FromKey);
        if (!MailboxAddress.TryParse(Given(configuration, FromKey, DefaultFrom), out var from)) return MailRules.NotAnAddress.With(FromKey);
        if (string.IsNullOrWhiteSpace(from.Name)) from.Name = DefaultSenderName;
        var address = Given(configuration, PublicBaseAddressKey, DefaultPublicBaseAddress);
        if (!Uri.TryCreate(address.TrimEnd('/') + '/', UriKind.Absolute, out var publicAddress) || !publicAddress.Scheme.StartsWith("http", StringComparison.Ordinal))
            return MailRules.NotABaseAddress.With(PublicBaseAddressKey);

        return new MailSettings(from, publicAddress, Path.Combine(dataDirectory, PickupFolderName), smtp?.Value);
    }

    private static Outcome<SmtpSettings> ReadSmtp(IConfiguration configuration, string host)
    {
        var portText = Given(configuration, PortKey, DefaultPort.ToString(CultureInfo.InvariantCulture));
        if (!int.TryParse(portText, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
            return MailRules.NotAPort.With(PortKey);
        if (!Enum.TryParse<MailSecurity>(Given(configuration, SecurityKey, nameof(MailSecurity.Auto)), ignoreCase: true, out var security) || !Enum.IsDefined(security))
            return MailRules.UnknownSecurity.With(SecurityKey, string.Join(", ", Enum.GetNames<MailSecurity>()));

        var userName = configuration[UserNameKey] is { Length: > 0 } given ? given : null;
        return new SmtpSettings(host, port, userName, configuration[PasswordKey], security);
    }

    private static string Given(IConfiguration configuration, string key, string otherwise) =>
        configuration[key] is { Length: > 0 } given ? given : otherwise;
}
