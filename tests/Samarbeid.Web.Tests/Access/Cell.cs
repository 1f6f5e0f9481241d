using Samarbeid.Domain.Access;

namespace Samarbeid.Web.Tests.Access;

/// <summary>A thing in a state, at the address of one of its pages or files.</summary>
/// <param name="MayRead">By docs/access.md.</param>
public sealed record Cell(string What, string Address, Func<Actor, bool> MayRead);

/// <summary>Somebody who asks.</summary>
/// <param name="Actor">With the scopes the grants reach, worked out by the test and not by the program.</param>
/// <param name="Client">With the cookies of the person.</param>
public sealed record Viewer(string Name, Actor Actor, HttpClient Client);
