using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Shared.Registers;

/// <summary>A field that somebody else has changed meanwhile, and what is stored now.</summary>
public sealed record StoredValue(string Label, string Stored);

/// <summary>Shows what is stored beside what the person wrote, after a stale form was refused.</summary>
public sealed partial class StoredValues
{
    [Parameter, EditorRequired] public required IReadOnlyList<StoredValue> Values { get; set; }
}
