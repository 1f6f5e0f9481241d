using Microsoft.Extensions.Configuration;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>How long the security log is kept.</summary>
/// <param name="KeptFor">At least <see cref="FewestDays"/> days.</param>
public sealed record SecurityLogSettings(TimeSpan KeptFor)
{
    public const string KeptDaysKey = "SecurityLog:KeptDays";

    /// <summary>The database refuses to delete a younger line.</summary>
    public const int FewestDays = 90;

    private const int DefaultDays = 365;

    public static SecurityLogSettings Read(IConfiguration configuration) =>
        new(TimeSpan.FromDays(Math.Max(FewestDays, configuration.GetValue(KeptDaysKey, DefaultDays))));
}
