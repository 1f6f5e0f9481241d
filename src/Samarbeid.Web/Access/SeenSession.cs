using Samarbeid.Domain.Access;

namespace Samarbeid.Web.Access;

/// <summary>The session that was asked about when this request came, so that it need not be asked about again for each operation of the same request.
/// A circuit outlives its request and has none: there every operation asks.</summary>
public sealed class SeenSession
{
    public SessionId? Id { get; set; }
}
