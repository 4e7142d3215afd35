/**
 * What people enter, kept in SQLite or PostgreSQL. Read {@link org.passerelle.app.storage.Database}
 * first, then {@link org.passerelle.app.storage.Dossiers}; where several people use one
 * installation, also {@link org.passerelle.app.storage.Accounts}, {@link
 * org.passerelle.app.storage.Sessions} and {@link org.passerelle.app.storage.Access}.
 */
@NullMarked
package org.passerelle.app.storage;

import org.jspecify.annotations.NullMarked;
