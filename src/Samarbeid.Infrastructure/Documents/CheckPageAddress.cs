using Samarbeid.Domain.Documents;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Where anybody can check an issued document (kontrollside): the whole address, as it is printed in the document.</summary>
public sealed record CheckPageAddress(Uri Page)
{
    public Uri Of(CheckCode code) => new($"{Page.AbsoluteUri.TrimEnd('/')}/{code}");
}
