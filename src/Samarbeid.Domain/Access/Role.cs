namespace Samarbeid.Domain.Access;

/// <summary>What a person is in the cooperation (rolle). A person may hold several.</summary>
public enum Role
{
    /// <summary>Politikontakt.</summary>
    PoliceContact,

    /// <summary>Politistasjonssjef (lensmann).</summary>
    Sheriff,

    /// <summary>Ordfører.</summary>
    Mayor,

    /// <summary>Kommunedirektør.</summary>
    MunicipalDirector,

    /// <summary>SLT-koordinator.</summary>
    SltCoordinator,

    /// <summary>Sekretær for a body that meets.</summary>
    Secretary,

    /// <summary>Analytiker i politidistriktet.</summary>
    DistrictAnalyst,

    /// <summary>Administrator: people, grants and registers, and no content.</summary>
    Administrator,
}
