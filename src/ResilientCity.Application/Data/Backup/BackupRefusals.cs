using ResilientCity.Domain;

namespace ResilientCity.Application.Data.Backup;

/// <summary>Something is already where the backup would go.</summary>
public sealed record BackupTargetExists(string Path) : Refusal;

/// <summary>There is no backup at this place, or it cannot be read.</summary>
public sealed record BackupUnreadable(string Path) : Refusal;

/// <summary>The copy was opened and is not whole.</summary>
public sealed record BackupDamaged(string Problem) : Refusal;

/// <summary>The data folder holds something: a restore never writes over it.</summary>
public sealed record RestoreTargetNotEmpty(string Path) : Refusal;

/// <summary>A server works on the data folder.</summary>
public sealed record StoreInUse(string Path) : Refusal;
