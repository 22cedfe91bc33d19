/** Control acts, slots and recognitions in the database. */
@NullMarked
package cn.singlewindow.collaboration.recognition.store;

import org.jspecify.annotations.NullMarked;
