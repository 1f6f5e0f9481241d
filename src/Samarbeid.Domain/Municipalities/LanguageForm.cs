namespace Samarbeid.Domain.Municipalities;

/// <summary>The written Norwegian a municipality has resolved to be addressed in (målform); neutral means bokmål here.</summary>
public enum LanguageForm
{
    Neutral,
    Bokmal,
    Nynorsk,
}
