using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Shared.Registers;

/// <summary>What was just done, and how it is undone where it can be.</summary>
public sealed record DoneNote(string Text, EventCallback Undo = default);
