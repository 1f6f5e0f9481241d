using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.EqualServices;

/// <summary>The square of a municipality on the tile map (rute).</summary>
/// <param name="Row">From 1, the northernmost.</param>
/// <param name="Column">From 1, the westernmost.</param>
public sealed record MunicipalityTile(MunicipalityNumber Municipality, int Row, int Column);
