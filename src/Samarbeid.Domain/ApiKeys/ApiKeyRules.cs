using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.ApiKeys;

/// <summary>Why a key is refused.</summary>
public static class ApiKeyRules
{
    public static readonly Refusal NeedsName = new("ApiKey.NeedsName");
    public static readonly Refusal LastsTooLong = new("ApiKey.LastsTooLong");
    public static readonly Refusal TooMany = new("ApiKey.TooMany");
}
