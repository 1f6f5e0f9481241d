using Samarbeid.Domain.People;

namespace Samarbeid.Web.Addresses;

/// <summary>What somebody who leaves hands on, as a file (overlevering).</summary>
public static class HandoverAddresses
{
    /// <summary>Of whoever asks.</summary>
    public const string Own = "/" + File;
    public const string OfPattern = PeopleAddresses.OnePattern + "/" + File;

    private const string File = "overlevering.pdf";

    public static string Of(PersonId id) => $"{PeopleAddresses.Of(id)}/{File}";
}
