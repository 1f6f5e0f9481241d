using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>Why the measuring load is not written.</summary>
public static class LoadRules
{
    /// <summary>There are people who are not part of a demonstration: the database is in real use.</summary>
    public static readonly Refusal DatabaseIsInUse = new("Load.DatabaseIsInUse");

    /// <summary>Mentions how many municipalities there are.</summary>
    public static readonly Refusal TooManyMunicipalities = new("Load.TooManyMunicipalities");

    public static readonly Refusal IsThere = new("Load.IsThere");
}

/// <summary>How far the load has come: each body is reported after everything of it is committed.</summary>
public sealed record LoadProgress(int Written, int Bodies, string Body, Guid BodyId);
