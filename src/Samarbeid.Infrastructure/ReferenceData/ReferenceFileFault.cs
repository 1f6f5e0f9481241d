namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>What is wrong with a reference file.</summary>
public enum ReferenceFileFault
{
    /// <summary>The heading row is missing or names other columns.</summary>
    WrongColumns,

    /// <summary>A row has too many or too few cells.</summary>
    WrongCellCount,

    /// <summary>A cell holds something other than its column asks for.</summary>
    UnreadableCell,

    /// <summary>The same thing stands on two rows.</summary>
    Repeated,

    /// <summary>The rows contradict each other, or another file.</summary>
    Contradiction,

    /// <summary>The text is not UTF-8.</summary>
    NotText,
}
