/** Results, subscriptions, deliveries and proofs in the database. */
@NullMarked
package cn.singlewindow.collaboration.feedback.store;

import org.jspecify.annotations.NullMarked;
