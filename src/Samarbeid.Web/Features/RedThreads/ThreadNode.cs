using Samarbeid.Domain.RedThreads;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>A link of the thread where it is drawn.</summary>
/// <param name="Stage">The column.</param>
/// <param name="Row">From 0.</param>
/// <param name="Kind">A short word above the title, such as a reference; empty for none.</param>
/// <param name="Title">As much of it is written as there is room for.</param>
/// <param name="Href">Where it leads; null for nowhere.</param>
/// <param name="Glares">It is missing, or late.</param>
public sealed record ThreadNode(ThreadStage Stage, int Row, string Kind, string Title, string? Href, bool Glares = false);

/// <summary>What leads from one link to the next.</summary>
public sealed record ThreadJoint(ThreadNode From, ThreadNode To);

/// <summary>What is drawn: links and what leads between them.</summary>
public sealed record ThreadDrawing(IReadOnlyList<ThreadNode> Nodes, IReadOnlyList<ThreadJoint> Joints);
