using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence.Setup;

/// <summary>Why the program does not start on this database.</summary>
public static class SetupRules
{
    public static readonly Refusal UnknownProvider = new("Setup.UnknownProvider");
    public static readonly Refusal NeedsConnectionString = new("Setup.NeedsConnectionString");
    public static readonly Refusal NoDataDirectory = new("Setup.NoDataDirectory");
    public static readonly Refusal OtherIsStarting = new("Setup.OtherIsStarting");
    public static readonly Refusal IsBeingRestored = new("Setup.IsBeingRestored");
    public static readonly Refusal DatabaseIsNewer = new("Setup.DatabaseIsNewer");
}

/// <summary>The program cannot start until the operator has done something; the refusal says what.</summary>
public sealed class StartupRefusedException(Refusal refusal)
    : Exception($"{refusal.Code} ({string.Join(", ", refusal.Arguments)})")
{
    public Refusal Refusal { get; } = refusal;
}
