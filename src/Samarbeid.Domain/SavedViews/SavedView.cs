using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.SavedViews;

public readonly record struct SavedViewId(Guid Value)
{
    public static SavedViewId New() => new(Guid.CreateVersion7());
}

/// <summary>Lists that views are saved of (lister med lagrede visninger).</summary>
public enum SavedList
{
    /// <summary>Tiltak.</summary>
    ActionItems,

    /// <summary>Anbefalinger.</summary>
    Recommendations,
}

/// <summary>What a person has chosen to see of a list, under a name of their own (lagret visning). It belongs to the person and to no scope: it holds choices,
/// and what they let through is decided when it is opened. At most <see cref="Most"/> of a list.</summary>
public sealed class SavedView
{
    public const int NameMaxLength = 60;
    public const int ChoicesMaxLength = 1000;

    /// <summary>So many stand above a list and are still found there.</summary>
    public const int Most = 20;

    private SavedView()
    {
    }

    public SavedViewId Id { get; private set; }
    public PersonId PersonId { get; private set; }
    public SavedList List { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>What the address of the list says after its question mark.</summary>
    public string Choices { get; private set; } = "";

    /// <summary>The list opens with it, where its address chooses nothing; one of each list at most.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>Saves under a name; a view of the person's that has the name already shows this from then on.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="list">Of which list.</param>
    /// <param name="name">From 1 to <see cref="NameMaxLength"/> characters.</param>
    /// <param name="choices">What is chosen.</param>
    /// <param name="others">The person's views of the list as they are.</param>
    public static Outcome<SavedView> Save(PersonId person, SavedList list, string name, string choices, IReadOnlyCollection<SavedView> others)
    {
        if (RefuseName(name) is { } refusal) return refusal;
        if (choices.Length > ChoicesMaxLength) return SavedViewRules.ChoicesTooLong;

        if (others.FirstOrDefault(o => o.IsCalled(name)) is { } known)
        {
            known.Choices = choices;
            return known;
        }

        if (others.Count >= Most) return SavedViewRules.TooMany.With(Most);
        return new SavedView { Id = SavedViewId.New(), PersonId = person, List = list, Name = name.Trim(), Choices = choices };
    }

    /// <param name="name">From 1 to <see cref="NameMaxLength"/> characters, and no other view's.</param>
    /// <param name="others">The person's other views of the list.</param>
    public Outcome Rename(string name, IReadOnlyCollection<SavedView> others)
    {
        if (RefuseName(name) is { } refusal) return refusal;
        if (others.Any(o => o.Id != Id && o.IsCalled(name))) return SavedViewRules.NameIsTaken;

        Name = name.Trim();
        return Outcome.Done;
    }

    /// <summary>Opens the list with this one, and with no other.</summary>
    /// <param name="isDefault">False to open the list as everybody does.</param>
    /// <param name="others">The person's other views of the list.</param>
    public void OpenWith(bool isDefault, IEnumerable<SavedView> others)
    {
        foreach (var other in others) other.IsDefault = false;
        IsDefault = isDefault;
    }

    private bool IsCalled(string name) => string.Equals(Name, name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Refusal? RefuseName(string name) =>
        name.IsBlank() || name.Trim().Length > NameMaxLength ? SavedViewRules.NeedsName.With(NameMaxLength) : null;
}
