package org.passerelle.app.storage;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Every text that goes to the database goes as one that it can keep. */
final class StorableArgument extends AbstractArgumentFactory<String> {
  StorableArgument() {
    super(Types.VARCHAR);
  }

  @Override
  protected Argument build(String text, ConfigRegistry config) {
    return (position, statement, context) -> statement.setString(position, StorableText.of(text));
  }
}
