namespace Samarbeid.Domain.Contacts;

/// <summary>How large a place a function is of (nivå), the smallest first.</summary>
public enum ContactLevel
{
    /// <summary>Kommune.</summary>
    Municipality,

    /// <summary>Tjenesteenhet.</summary>
    ServiceUnit,

    /// <summary>Politidistrikt.</summary>
    District,
}
