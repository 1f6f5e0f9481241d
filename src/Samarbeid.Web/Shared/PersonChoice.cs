using Samarbeid.Domain.People;

namespace Samarbeid.Web.Shared;

/// <summary>A person somebody may choose from a list.</summary>
public sealed record PersonChoice(PersonId Id, string Name, string Title)
{
    public string Label => Title.Length > 0 ? $"{Name}, {Title}" : Name;
}
