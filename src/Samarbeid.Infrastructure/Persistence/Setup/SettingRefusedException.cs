using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence.Setup;

/// <summary>A setting keeps the program from its work; the refusal names it and says what is wrong.
/// The server asks all settings before it is built, so this is what a verb meets.</summary>
public sealed class SettingRefusedException(Refusal refusal)
    : Exception($"{refusal.Code} ({string.Join(", ", refusal.Arguments)})")
{
    public Refusal Refusal { get; } = refusal;
}

internal static class Settings
{
    /// <exception cref="SettingRefusedException">There are none.</exception>
    public static T OrRefuse<T>(this Outcome<T> read) => read.Refusal is { } refusal ? throw new SettingRefusedException(refusal) : read.Value;
}
